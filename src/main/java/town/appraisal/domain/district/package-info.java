/**
 * What the district adds up to, line by line; computed from the stored results. JDK only.
 */
@NullMarked
package town.appraisal.domain.district;

import org.jspecify.annotations.NullMarked;

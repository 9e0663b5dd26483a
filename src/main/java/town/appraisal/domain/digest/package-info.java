/**
 * What tells one content from another. JDK only.
 */
@NullMarked
package town.appraisal.domain.digest;

import org.jspecify.annotations.NullMarked;

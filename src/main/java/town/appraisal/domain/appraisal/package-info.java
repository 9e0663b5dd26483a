/**
 * What we conclude: rate, scores, grade, status. JDK only.
 */
@NullMarked
package town.appraisal.domain.appraisal;

import org.jspecify.annotations.NullMarked;

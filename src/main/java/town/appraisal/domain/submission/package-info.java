/**
 * Everything one workbook says about one project, typed, each value with its place. JDK
 * only.
 */
@NullMarked
package town.appraisal.domain.submission;

import org.jspecify.annotations.NullMarked;

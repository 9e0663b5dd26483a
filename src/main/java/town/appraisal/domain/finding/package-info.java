/**
 * What is wrong in a workbook, where, and how to mend it. JDK only.
 */
@NullMarked
package town.appraisal.domain.finding;

import org.jspecify.annotations.NullMarked;

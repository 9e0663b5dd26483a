/**
 * The sample that ships with the program: its workbooks are issued and then filled in, as
 * a clerk would.
 */
@NullMarked
package town.appraisal.stage.issue.sample;

import org.jspecify.annotations.NullMarked;

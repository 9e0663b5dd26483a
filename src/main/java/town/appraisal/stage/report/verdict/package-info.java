/**
 * How what was judged is shown, the same in every report: states and levels by colour,
 * findings word by word.
 */
@NullMarked
package town.appraisal.stage.report.verdict;

import org.jspecify.annotations.NullMarked;

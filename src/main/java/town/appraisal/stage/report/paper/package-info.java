/**
 * What every report is drawn with: pages, styles, texts that stay texts, charts.
 */
@NullMarked
package town.appraisal.stage.report.paper;

import org.jspecify.annotations.NullMarked;

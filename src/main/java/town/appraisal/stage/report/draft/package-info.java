/**
 * What the program can word itself where the filler left a part of the report: only what
 * the figures carry, one class for each part.
 */
@NullMarked
package town.appraisal.stage.report.draft;

import org.jspecify.annotations.NullMarked;

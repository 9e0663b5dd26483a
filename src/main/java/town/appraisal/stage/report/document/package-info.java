/**
 * The paper an official document is written on: its page, faces, styles and the score
 * table. Layout: GB/T 9704-2012 党政机关公文格式.
 */
@NullMarked
package town.appraisal.stage.report.document;

import org.jspecify.annotations.NullMarked;

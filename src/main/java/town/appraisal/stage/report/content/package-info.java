/**
 * What a report says, built once and written by both the workbook and the document: seven
 * parts, their headings and paragraphs, each with where it comes from, and the score
 * table.
 */
@NullMarked
package town.appraisal.stage.report.content;

import org.jspecify.annotations.NullMarked;

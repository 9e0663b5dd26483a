/**
 * 8 give back: the filler's own workbook, marked up, for every file that must be seen
 * again.
 */
@NullMarked
package town.appraisal.stage.giveback;

import org.jspecify.annotations.NullMarked;

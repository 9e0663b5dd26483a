/**
 * Where the answers of a form stand in a workbook: by defined name, else by label.
 */
@NullMarked
package town.appraisal.stage.read.place;

import org.jspecify.annotations.NullMarked;

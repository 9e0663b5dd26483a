/**
 * How much room text takes in a cell, counted in characters: a server without Chinese
 * fonts cannot measure it. JDK only.
 */
@NullMarked
package town.appraisal.workbook.text;

import org.jspecify.annotations.NullMarked;

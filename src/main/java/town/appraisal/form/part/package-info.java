/**
 * The language forms are written in: fields, lines, blocks, formulas. No form is named
 * here.
 */
@NullMarked
package town.appraisal.form.part;

import org.jspecify.annotations.NullMarked;

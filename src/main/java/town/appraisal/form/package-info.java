/**
 * What workbooks look like, written down once as data. No Excel library.
 *
 * <pre>
 *   FormShelf      which forms there are: by stamp, by labels, the one to issue
 *   Form           one edition: fields by Role, grid, texts, instructions, formulas
 *   part           the language forms are written in
 *   edition        the bureau's own editions, data only
 *   foreign        forms of other places, data only
 *   RegisterForm, ReturnSheet, Meta, Dictionary    our other sheets, the same in every edition
 * </pre>
 */
@NullMarked
package town.appraisal.form;

import org.jspecify.annotations.NullMarked;

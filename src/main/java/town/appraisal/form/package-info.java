/**
 * What the workbook looks like, written down once as data. No Excel library.
 */
@NullMarked
package town.appraisal.form;

import org.jspecify.annotations.NullMarked;

/**
 * Forms of other places, recognised by their own columns and blocks: those that are read,
 * and those that must be refused by name.
 */
@NullMarked
package town.appraisal.form.foreign;

import org.jspecify.annotations.NullMarked;

/**
 * The editions of the bureau's own form, data only. An edition somebody was sent is never
 * changed; a later one is the earlier one, but for what is new.
 */
@NullMarked
package town.appraisal.form.edition;

import org.jspecify.annotations.NullMarked;

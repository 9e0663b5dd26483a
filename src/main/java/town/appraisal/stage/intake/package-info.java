/**
 * 1 intake: the register and the received files, in a stable order, with their hashes.
 */
@NullMarked
package town.appraisal.stage.intake;

import org.jspecify.annotations.NullMarked;

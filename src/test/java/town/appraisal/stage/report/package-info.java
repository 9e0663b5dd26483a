/**
 * Reports written, read back with other eyes and compared.
 */
@NullMarked
package town.appraisal.stage.report;

import org.jspecify.annotations.NullMarked;

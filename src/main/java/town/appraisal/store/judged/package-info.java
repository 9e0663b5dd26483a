/**
 * What came of each file: figures, findings and content, written once and read back page
 * by page.
 */
@NullMarked
package town.appraisal.store.judged;

import org.jspecify.annotations.NullMarked;

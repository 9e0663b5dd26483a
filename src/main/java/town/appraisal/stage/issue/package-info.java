/**
 * 0 issue: the blank and the pre-filled workbooks that go out.
 */
@NullMarked
package town.appraisal.stage.issue;

import org.jspecify.annotations.NullMarked;

/**
 * Who reports what: the project, its money and its line in the register. JDK only.
 */
@NullMarked
package town.appraisal.domain.project;

import org.jspecify.annotations.NullMarked;

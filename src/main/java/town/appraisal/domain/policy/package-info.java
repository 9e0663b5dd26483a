/**
 * The figures an office may change: weight schemes, grade borders, tolerances. JDK only.
 */
@NullMarked
package town.appraisal.domain.policy;

import org.jspecify.annotations.NullMarked;

/**
 * 3 validate: one rule, one file; facts only, no points.
 *
 * <pre>
 *   here          what a rule is (Check, CrossCheck), what it may look at (CaseFile,
 *                 RunFiles), what rules share, and what runs them (Examiner)
 *   structure ... years   the rules, by what they look at; the first letter of the id
 *                 names the room: S B T W G N X Y
 *   text          sentences and figures in prose, for the rules that read texts
 *   digest        what is remembered of a file to compare it with others
 *   catalogue     the list of all rules
 * </pre>
 */
@NullMarked
package town.appraisal.stage.validate;

import org.jspecify.annotations.NullMarked;

/**
 * The year-end appraisal of township projects: a folder of workbooks in, a report for
 * each project and one summary for the district out.
 *
 * <pre>
 *            0 issue                          the template, blank or pre-filled from the register
 *               |
 *   townships fill, send back
 *               |
 *   1 intake    v      register + received files, stable order, SHA-256
 *   2 read             cells -> Submission           by defined name, else by label
 *   3 validate         Submission -> findings        one rule, one file
 *   4 evaluate         Submission -> Appraisal       rate, scores, grade by the official rules
 *        | (2-4 for one file: package flow; the same for a check and for the nightly run)
 *   5 aggregate        stored results -> District    SQL, identities checked
 *   6 report           a workbook per project, one for the district
 *   7 publish          written aside, appears at once, run.json
 * </pre>
 *
 * Nouns: {@code domain} (what things are), {@code form} (what the workbook looks like),
 * {@code workbook} (how cells come out of a file). Verbs: {@code stage.*}, none of which
 * imports another. {@code store} remembers, {@code job} alone knows Spring Batch and the
 * order, {@code command} turns arguments into exit codes. The import rules are
 * executable: {@code ArchitectureTests}.
 */
@NullMarked
package town.appraisal;

import org.jspecify.annotations.NullMarked;

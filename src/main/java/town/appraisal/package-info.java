/**
 * The year-end appraisal of township projects: a folder of workbooks in, a report for
 * each project and one summary for the district out.
 *
 * <pre>
 *            0 issue                          the template, blank or pre-filled from the register
 *               |
 *   townships fill, send back
 *               |
 *   1 intake    v      register + received files, one walk, stable order, SHA-256
 *   2 read             cells -> Submission           by defined name, else by label
 *   3 validate         Submission -> findings        one rule, one file
 *   4 evaluate         Submission -> Appraisal       rate, scores, grade by the official rules
 *   5 cross-check      all files side by side        versions, duplicates, copies
 *   6 aggregate        stored results -> District    SQL, identities checked
 *   7 report           a workbook and a document per project, a workbook for the district
 *   8 give back        the filler's own workbook, marked up
 *   9 publish          written aside, appears at once, run.json
 * </pre>
 *
 * The stages are put together in {@code engine}, once: a check of a folder (1 to 5, and
 * 8) and the nightly run call the same {@link town.appraisal.engine.Engine}.
 *
 * <p>
 * Nouns: {@code domain} (what things are), {@code form} (what the workbook looks like),
 * {@code workbook} (how cells come out of a file). Verbs: {@code stage.*}, none of which
 * imports another. {@code store} remembers, {@code job} alone knows Spring Batch and the
 * order of the steps, {@code command} turns arguments into exit codes. The import rules
 * are executable: {@code ArchitectureTests}.
 */
@NullMarked
package town.appraisal;

import org.jspecify.annotations.NullMarked;

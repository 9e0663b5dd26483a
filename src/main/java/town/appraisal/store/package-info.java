/**
 * What is remembered: SQL over one database, standard enough for H2 and PostgreSQL. Here
 * at the door stand the database, the outputs it serves and their runs; every row of
 * every room belongs to one run.
 *
 * <pre>
 *   intake         received    register and receipts
 *   judging        judged      results, findings, contents; cross-check decides anew
 *   aggregation    district    one line a project, sums, what the summary asks for
 *                  history     the same beside earlier versions and the year before
 *   reports        written     which files are there, which are still due
 *
 *   below all of them: sql; beside them: schema, the migrations
 * </pre>
 */
@NullMarked
package town.appraisal.store;

import org.jspecify.annotations.NullMarked;

/**
 * What the judgement of a file depends on, as a value: equal keys mean equal judgements,
 * so that a judgement on record need not be made again. JDK only.
 *
 * <pre>
 *   CommonInputs  build, rules, policy of the day, year, townships ---+
 *                                                                     +--- JudgementKey
 *   FileInputs    bytes, name, form, register line, waivers, ... -----+
 * </pre>
 */
@NullMarked
package town.appraisal.domain.judgement;

import org.jspecify.annotations.NullMarked;

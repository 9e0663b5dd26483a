package town.appraisal.domain.district;

import town.appraisal.domain.project.Project;

/**
 * Why something out of the ordinary was let pass.
 *
 * @param project whose it is
 * @param kind 说明, given by the filler, or 豁免, granted by the bureau
 * @param rule rule id
 * @param place the cell, empty when it is about the whole project
 * @param words the reason
 * @param by who answers for it, and until when
 */
public record ReasonLine(Project project, String kind, String rule, String place, String words, String by) {

}

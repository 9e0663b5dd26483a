package town.appraisal.domain.appraisal;

import town.appraisal.domain.submission.Submission;

/**
 * What a project said, and what we concluded, the year before.
 *
 * @param submission its workbook
 * @param appraisal our conclusion
 */
public record PriorYear(Submission submission, Appraisal appraisal) {

}

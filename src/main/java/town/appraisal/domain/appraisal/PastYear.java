package town.appraisal.domain.appraisal;

import town.appraisal.domain.submission.Submission;

/**
 * What a project said, and what we concluded, the year before.
 *
 * @param year that fiscal year
 * @param submission its workbook
 * @param appraisal our conclusion
 */
public record PastYear(int year, Submission submission, Appraisal appraisal) {

}

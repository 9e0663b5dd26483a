package town.appraisal.job.history;

import town.appraisal.domain.appraisal.PriorYears;
import town.appraisal.domain.appraisal.ReceivedFiles;

/**
 * A published run, opened to be read again.
 *
 * @param year fiscal year
 * @param files its judged files
 * @param past what is stored of the year before
 */
public record PublishedRun(int year, ReceivedFiles files, PriorYears past) {

}

package town.appraisal.job;

/**
 * The stages the job calls, each a small function, so that the job knows none of them.
 *
 * @param appraisal one file through read, validate and evaluate
 * @param review all files side by side
 * @param paths where a report goes
 * @param reports the report of one project, as a workbook
 * @param documents the same report as an official document
 * @param copies the marked-up copy of a file that goes back
 * @param summary the district summary
 */
public record Stages(FileAppraisal appraisal, CrossFileReview review, ReportPaths paths, ProjectReportWriter reports,
		ProjectReportWriter documents, ReturnedCopyWriter copies, SummaryWriter summary) {

}

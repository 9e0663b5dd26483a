package town.appraisal.stage.validate.years;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.domain.appraisal.PriorYear;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.evaluate.Appraiser;
import town.appraisal.stage.intake.PolicyFile;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

/** Workbooks beside the year before. */
final class LastYear {

	private LastYear() {
	}

	/** What a check says of this year's workbook beside last year's. */
	static List<String> said(Check check, SubmissionBuilder now, SubmissionBuilder last) {
		return said(check, now.build(), last.build());
	}

	static List<String> said(Check check, Submission now, Submission last) {
		CaseFile file = CaseFiles.alone(now);
		PriorYear past = new PriorYear(last, Appraiser.appraise(last, file.scheme(), PolicyFile.shipped()));
		return CaseFiles.said(check, CaseFiles.before(past, now));
	}

	/** What a check says where nothing is remembered. */
	static List<String> saidAlone(Check check) {
		return CaseFiles.said(check, CaseFiles.alone(TestSubmissions.roadRepair().build()));
	}

}

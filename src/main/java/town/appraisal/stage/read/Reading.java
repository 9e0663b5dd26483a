package town.appraisal.stage.read;

import java.util.List;

import town.appraisal.domain.finding.Reason;
import town.appraisal.domain.finding.Tidied;
import town.appraisal.domain.submission.Submission;

/** What came of reading a file: a submission, or one line on why not. */
public sealed interface Reading {

	/**
	 * A submission with every value that was tidied.
	 *
	 * @param saved last save by the workbook's own properties, empty when unknown
	 * @param reasons reasons typed into a returned copy, for the findings they stand
	 * beside
	 */
	record Read(Submission submission, List<Tidied> tidied, String saved, List<Reason> reasons) implements Reading {

		public Read {
			tidied = List.copyOf(tidied);
			reasons = List.copyOf(reasons);
		}

		/** A submission without typed reasons. */
		public Read(Submission submission, List<Tidied> tidied, String saved) {
			this(submission, tidied, saved, List.of());
		}

	}

	/** The file is not our form; the reason is one line a clerk understands. */
	record Refused(String reason) implements Reading {
	}

}

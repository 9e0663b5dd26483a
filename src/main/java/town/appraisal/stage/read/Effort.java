package town.appraisal.stage.read;

import town.appraisal.domain.submission.Submission;

/** Whether a township has put any work into a form: results, not what was issued. */
final class Effort {

	private Effort() {
	}

	static boolean in(Reading reading) {
		return reading instanceof Reading.Read read && in(read.submission());
	}

	private static boolean in(Submission submission) {
		return !submission.funds().total().executed().isBlank()
				|| submission.funds().sources().stream().anyMatch((it) -> !it.executed().isBlank())
				|| !submission.goals().actual().isBlank()
				|| submission.indicators().stream().anyMatch((it) -> !it.actual().isBlank() || !it.score().isBlank());
	}

}

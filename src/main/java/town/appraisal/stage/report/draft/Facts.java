package town.appraisal.stage.report.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.ScoredIndicator;
import town.appraisal.domain.submission.Funds;
import town.appraisal.domain.submission.IndicatorLevel1;
import town.appraisal.domain.submission.IndicatorLevel2;
import town.appraisal.domain.submission.Submission;
import town.appraisal.form.Form;

/**
 * The figures a draft may speak of, and no others.
 *
 * @param year fiscal year of the report
 * @param project name of the project
 * @param form the form it was filled in
 * @param funds the funds table as filled
 * @param appraisal what was concluded from the figures
 */
public record Facts(int year, String project, Form form, Funds funds, Appraisal appraisal) {

	/** The figures of a file; empty where it was not read or not appraised. */
	public static Optional<Facts> of(AppraisedFile file, Form form, int year) {
		return file.appraisal()
			.flatMap((appraisal) -> file.submission()
				.map(Submission::funds)
				.map((funds) -> new Facts(year, file.project().name(), form, funds, appraisal)));
	}

	IndicatorSentence sentence() {
		return new IndicatorSentence(this.form);
	}

	/** The indicators of some level-2 classes. */
	List<ScoredIndicator> of(IndicatorLevel2... classes) {
		return only((it) -> it.row().class2().filter(Arrays.asList(classes)::contains).isPresent());
	}

	/** The indicators of a level-1 class. */
	List<ScoredIndicator> of(IndicatorLevel1 level1) {
		return only((it) -> it.row().class1().filter((name) -> name == level1).isPresent());
	}

	/** The indicators of which something is true. */
	List<ScoredIndicator> only(Predicate<ScoredIndicator> condition) {
		return this.appraisal.indicators().stream().filter(condition).toList();
	}

}

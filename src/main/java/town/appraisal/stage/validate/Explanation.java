package town.appraisal.stage.validate;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.domain.submission.Submission;

/**
 * Where a form says why money went otherwise than planned: in a reason, a goal or the
 * report. Where it does a finding only points there.
 *
 * @param place the first cell that explains, empty when none does
 */
public record Explanation(Optional<Place> place) {

	private static final Pattern SPENDING = Pattern.compile("执行率|执行数|支付|未付|尾款|质保金|付款|拨付|结余|节余|结转");

	private static final Pattern BUDGET = Pattern.compile("预算|追加|调减|调增|核减|压减|下达");

	private static final Pattern SENTENCE = Pattern.compile("[。；;！!\n]+");

	private static final Pattern CAUSE = Pattern
		.compile("因|由于|鉴于|导致|所致|受.{1,12}影响|未付|未支付|未拨付|尚未|尾款|质保金|节约|节余|结余|低于预算|追加|调减|调增|核减|压减|收回|延期|推迟");

	/** Why the budget was not spent. */
	public static Explanation ofSpending(CaseFile file) {
		return of(file, SPENDING);
	}

	/** Why the budget moved. */
	public static Explanation ofBudget(CaseFile file) {
		return of(file, BUDGET);
	}

	/** What a message says of it. */
	public String state() {
		return this.place.map((it) -> "原因写在 " + it.cell() + "，请核对是否充分").orElse("没有说明原因");
	}

	/** A finding about what this explains. */
	public Finding weigh(Finding finding) {
		return this.place.isPresent() ? finding.as(Level.HINT) : finding;
	}

	private static Explanation of(CaseFile file, Pattern subject) {
		return new Explanation(texts(file.submission()).filter((it) -> explains(it.or(""), subject))
			.map((it) -> it.place())
			.findFirst());
	}

	private static Stream<Answer<String>> texts(Submission submission) {
		Stream<Answer<String>> reasons = submission.filledIndicators().stream().map(IndicatorRow::reason);
		Map<ReportSection, Answer<String>> sections = submission.narrative().sections();
		Stream<Answer<String>> report = Arrays.stream(ReportSection.values())
			.flatMap((it) -> Stream.ofNullable(sections.get(it)));
		return Stream.of(reasons, Stream.of(submission.goals().actual()), report).flatMap((it) -> it);
	}

	private static boolean explains(String text, Pattern subject) {
		return SENTENCE.splitAsStream(text).anyMatch((it) -> subject.matcher(it).find() && CAUSE.matcher(it).find());
	}

}

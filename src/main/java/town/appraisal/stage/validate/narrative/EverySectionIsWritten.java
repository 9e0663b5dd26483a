package town.appraisal.stage.validate.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Narrative;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.form.part.Passage;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.text.Folded;

/**
 * Every heading of the outline has its text; a form without the report sheet has none to
 * ask for. The order and numbering of headings are printed by the form and need no check.
 * Advice and other remarks may be 无.
 */
final class EverySectionIsWritten implements Check {

	static final Rule RULE = Rule.needsReason("N09", "报告提纲各部分都有内容", "“{field}”{problem}。", "按提纲写明；确实没有的写“无”。",
			"财预〔2020〕10号 附件3 报告提纲");

	private static final Set<ReportSection> MAY_BE_NONE = Set.of(ReportSection.SUGGESTIONS, ReportSection.OTHER);

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Narrative narrative = file.submission().narrative();
		if (!narrative.isPresent()) {
			return Stream.empty();
		}
		int shortest = file.policy().threshold("shortSection").intValueExact();
		boolean untouched = narrative.sections().values().stream().noneMatch(Answer::isGiven);
		List<Passage> asked = file.form().outline().passages();
		return asked.stream()
			.limit(untouched ? 1 : asked.size())
			.flatMap((it) -> section(it, file, untouched, shortest).stream());
	}

	private static Optional<Finding> section(Passage passage, CaseFile file, boolean untouched, int shortest) {
		Answer<String> answer = file.submission().narrative().sections().get(passage.section());
		if (answer == null) {
			return Optional.of(finding(new Place(sheet(file), "", passage.label()), "", "的标题不见了"));
		}
		if (!answer.isGiven()) {
			return Optional.of(blank(passage.section(), answer, untouched));
		}
		int length = Folded.of(answer.or("")).length();
		boolean brief = length < shortest && !MAY_BE_NONE.contains(passage.section());
		return brief ? Optional.of(finding(answer.place(), answer.asFilled(), "只有" + length + "个字").as(Level.HINT))
				: Optional.empty();
	}

	/** Where the texts stand on the sheet of the grid, that may have any name. */
	private static String sheet(CaseFile file) {
		String own = file.form().outline().sheet();
		return own.isEmpty() ? file.submission().facts().indicatorTable().sheet() : own;
	}

	private static Finding blank(ReportSection section, Answer<String> answer, boolean untouched) {
		Finding finding = finding(answer.place(), answer.asFilled(), untouched ? "等全部标题下都没有填写" : "没有填写");
		return MAY_BE_NONE.contains(section) ? finding.as(Level.HINT) : finding;
	}

	private static Finding finding(Place place, String given, String problem) {
		return RULE.at(place, given, "", Map.of("problem", problem));
	}

}

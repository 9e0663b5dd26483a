package town.appraisal.stage.validate.structure;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Identity;
import town.appraisal.domain.submission.Stamp;
import town.appraisal.form.Form;
import town.appraisal.form.FormShelf;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * The workbook is this year's edition of the template, issued for this very project; last
 * year's has other columns, a neighbour's has another project's approved figures.
 */
final class TemplateIsItsOwn implements Check {

	static final Rule RULE = Rule.mustFix("S10", "使用本年度下发给本项目的模板", "这个工作簿{state}。", "用本年度下发给本项目的模板重新填报。",
			"项目支出绩效自评模板 下发约定");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Identity identity = file.submission().identity();
		return file.submission()
			.stamp()
			.stream()
			.flatMap((stamp) -> Stream
				.of(edition(stamp, file, identity.name().place()), year(stamp, file.year(), identity.year().place()),
						project(stamp, identity))
				.flatMap(Optional::stream));
	}

	private static Optional<Finding> edition(Stamp stamp, CaseFile file, Place place) {
		if (FormShelf.EVERY.of(stamp).isPresent()) {
			return Optional.empty();
		}
		Form current = FormShelf.EVERY.toIssue(file.year());
		String template = current.origin().template();
		if (!stamp.templateId().equals(template)) {
			return found(place, stamp.templateId(), template, "的模板标识是“" + stamp.templateId() + "”，不是下发的模板");
		}
		String edition = current.id().edition();
		return found(place, stamp.templateVersion(), edition,
				"的模板版本是“" + stamp.templateVersion() + "”，现用版本是“" + edition + "”");
	}

	private static Optional<Finding> year(Stamp stamp, int year, Place place) {
		boolean other = year > 0 && !stamp.year().isEmpty() && !stamp.year().equals(String.valueOf(year));
		return other ? found(place, stamp.year(), String.valueOf(year),
				"是 " + stamp.year() + " 年度下发的模板，本次填报 " + year + " 年度") : Optional.empty();
	}

	private static Optional<Finding> project(Stamp stamp, Identity identity) {
		return identity.code()
			.value()
			.filter((it) -> !stamp.projectCode().isEmpty() && !it.equals(stamp.projectCode()))
			.flatMap((it) -> found(identity.code().place(), it, stamp.projectCode(),
					"是下发给" + stamp.township() + "项目“" + stamp.projectCode() + "”的模板，填报的却是项目“" + it + "”"));
	}

	private static Optional<Finding> found(Place place, String given, String expected, String state) {
		return Optional.of(RULE.at(place, given, expected, Map.of("state", state)));
	}

}

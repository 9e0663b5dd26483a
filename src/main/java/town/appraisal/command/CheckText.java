package town.appraisal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Place;
import town.appraisal.stage.validate.Priority;

/** The result of a check as lines for a person. */
final class CheckText {

	/** So many findings need no order of mending. */
	private static final int FEW = 3;

	private CheckText() {
	}

	static List<String> of(List<AppraisedFile> files) {
		List<String> lines = new ArrayList<>();
		files.forEach((file) -> add(lines, file));
		return lines;
	}

	private static void add(List<String> lines, AppraisedFile file) {
		lines.add(file.receipt().path() + "　" + file.status().label());
		if (!file.refusal().isEmpty()) {
			lines.add("  " + file.refusal());
		}
		file.appraisal().ifPresent((it) -> lines.add("  " + verdict(it)));
		if (file.findings().size() > FEW) {
			lines.add("  先改：" + Priority.first(file.findings())
				.stream()
				.map((it) -> it.rule() + "　" + it.place())
				.collect(Collectors.joining("；")));
		}
		file.findings().forEach((it) -> lines.addAll(finding(it)));
		file.notChecked().forEach((it) -> lines.add("  〔未校验〕" + it.rule() + "　" + it.reason()));
		file.tidied()
			.forEach((it) -> lines.add("  〔自动整理〕" + it.place() + "　“" + it.given() + "” 按 “" + it.read() + "” 读取"));
	}

	private static String verdict(Appraisal appraisal) {
		return "自评 " + appraisal.selfScore().map(Object::toString).orElse("—") + "　复核 " + appraisal.reviewedScore()
				+ "　等级 " + appraisal.grade().label();
	}

	private static List<String> finding(Finding finding) {
		Place place = finding.place();
		String where = place.sheet().isEmpty() ? "" : place + "（" + place.field() + "）　";
		String settled = finding.settlement().map((it) -> "〔" + it.label() + "〕").orElse("");
		return List.of(
				"  〔" + finding.level().label() + "〕" + finding.rule() + "　" + where + finding.message() + settled,
				"        怎么改：" + finding.fix());
	}

}

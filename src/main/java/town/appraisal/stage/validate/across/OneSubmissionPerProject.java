package town.appraisal.stage.validate.across;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CrossCheck;
import town.appraisal.stage.validate.digest.FileDigest;
import town.appraisal.stage.validate.RunFiles;

/**
 * A project has one submission. An older version is replaced; only where it is unclear
 * which one counts are both returned.
 */
final class OneSubmissionPerProject implements CrossCheck {

	static final Rule RULE = Rule.mustFix("X01", "一个项目只有一份有效的自评表", "同一项目收到两份不同的自评表，分不清以哪份为准：本文件和“{other}”（{why}）。",
			"只保留正确的一份重新保存后报送，撤回另一份；不是同一项目的，改正项目编号。", "财预〔2020〕10号 第八条；一个项目填报一份自评表");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Map<String, List<Remark>> check(RunFiles run) {
		RemarksByFile remarks = new RemarksByFile();
		Versions versions = Versions.of(run.readable());
		Map<String, FileDigest> unreadable = unreadable(run);
		run.readable().forEach((it) -> {
			Versions.Doubt doubt = versions.undecided().get(it.path());
			if (doubt != null) {
				remarks.add(it, finding(it, doubt));
			}
			FileDigest other = unreadable.get(it.project().code());
			if (other != null && versions.current().contains(it.path())) {
				remarks.add(it, RULE.notChecked("同一项目的另一份文件“" + other.path() + "”打不开，无法判断以哪份为准"));
			}
		});
		return remarks.all();
	}

	/** Of each registered project one file that could not be opened. */
	private static Map<String, FileDigest> unreadable(RunFiles run) {
		return run.unreadable()
			.stream()
			.filter(FileDigest::registered)
			.collect(Collectors.toMap((it) -> it.project().code(), Function.identity(), (one, other) -> one));
	}

	private static Finding finding(FileDigest file, Versions.Doubt doubt) {
		boolean coded = !file.project().code().isEmpty();
		Place place = coded ? file.codePlace() : file.namePlace();
		String given = coded ? file.project().code() : file.project().name();
		return RULE.at(place, given, "", Map.of("other", doubt.other(), "why", doubt.why()));
	}

}

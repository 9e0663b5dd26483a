package town.appraisal.stage.validate.across;

import java.util.List;
import java.util.Map;

import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CrossCheck;
import town.appraisal.stage.validate.digest.FileDigest;
import town.appraisal.stage.validate.RunFiles;

/**
 * Not every project of a township is perfect; where all give themselves 100 the bureau
 * looks at some of them. Said once per township, in its first file; full marks within one
 * file are G11's.
 */
final class NotEveryProjectIsPerfect implements CrossCheck {

	static final Rule RULE = Rule.hint("X14", "同一乡镇的项目不全是满分", "{town}报送的 {count} 个项目自评全部为 100 分。",
			"区级抽查其中的项目，核对指标值是否偏低、扣分是否如实。", "财预〔2020〕10号 第十六条；自评应当客观");

	/** Two projects may both be perfect. */
	private static final int MANY = 3;

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Map<String, List<Remark>> check(RunFiles run) {
		RemarksByFile remarks = new RemarksByFile();
		CurrentFiles.by(run, FileDigest::reporter).forEach((town, files) -> {
			if (files.size() >= MANY && files.stream().allMatch((it) -> it.traits().fullMarks())) {
				remarks.add(files.get(0), RULE.at(Place.WHOLE_FILE, "100", "",
						Map.of("town", town, "count", String.valueOf(files.size()))));
			}
		});
		return remarks.all();
	}

}

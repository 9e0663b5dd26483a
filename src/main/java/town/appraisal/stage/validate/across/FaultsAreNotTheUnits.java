package town.appraisal.stage.validate.across;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CrossCheck;
import town.appraisal.stage.validate.digest.FileDigest;
import town.appraisal.stage.validate.RunFiles;

/**
 * A fault that every file of a unit has at the same cell is one fault of its copy of the
 * form; it is reported once a unit, in its first file. Cases C01 and C02.
 */
final class FaultsAreNotTheUnits implements CrossCheck {

	static final Rule RULE = Rule.hint("X15", "同一单位的各份自评表没有共同的差错", "{unit}报送的 {count} 份自评表都有同样的差错：{given}。",
			"多半是本单位使用的表格本身有误：改用下发的模板，一次改正全部文件。", "报送实例 C01、C02");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Map<String, List<Remark>> check(RunFiles run) {
		RemarksByFile remarks = new RemarksByFile();
		CurrentFiles.by(run, (it) -> it.project().unit()).forEach((unit, files) -> {
			Set<String> shared = shared(files);
			if (files.size() > 1 && !shared.isEmpty()) {
				remarks.add(files.get(0), RULE.at(Place.WHOLE_FILE, String.join("、", shared), "",
						Map.of("unit", unit, "count", String.valueOf(files.size()))));
			}
		});
		return remarks.all();
	}

	private static Set<String> shared(List<FileDigest> files) {
		Set<String> shared = new TreeSet<>(files.get(0).traits().faults());
		files.forEach((it) -> shared.retainAll(it.traits().faults()));
		return shared;
	}

}

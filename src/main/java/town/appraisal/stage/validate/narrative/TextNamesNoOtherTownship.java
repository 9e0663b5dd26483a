package town.appraisal.stage.validate.narrative;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Identity;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.RegisterExtract;
import town.appraisal.stage.validate.text.TownshipMention;
import town.appraisal.stage.validate.text.TownshipNames;

/**
 * No text names another township of the register: townships copy reports from each other.
 * A government named is certain; a mere name may have its reason.
 */
final class TextNamesNoOtherTownship implements Check {

	static final Rule RULE = Rule.mustFix("N04", "文字中没有别的乡镇", "“{sentence}”——写的是{given}，本表是{expected}的项目。",
			"核对这段文字是否从别的乡镇的报告复制而来，改成本乡镇的情况。", "公开报告中复制其他乡镇文字的实例");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return file.register().stream().flatMap((it) -> foreign(file, it));
	}

	private static Stream<Finding> foreign(CaseFile file, RegisterExtract register) {
		TownshipNames townships = register.townships();
		return own(file, register).stream()
			.flatMap((own) -> file.texts()
				.sentences()
				.flatMap(townships::mentions)
				.filter((it) -> !it.township().equals(own))
				.map((it) -> finding(it, own)));
	}

	private static Optional<String> own(CaseFile file, RegisterExtract register) {
		Identity identity = file.submission().identity();
		return register.line()
			.map((it) -> it.project().township())
			.flatMap(register.townships()::in)
			.or(() -> identity.township().value().flatMap(register.townships()::in))
			.or(() -> identity.unit().value().flatMap(register.townships()::in));
	}

	private static Finding finding(TownshipMention it, String own) {
		Finding finding = RULE.at(it.sentence().place(), it.words(), own, Map.of("sentence", it.sentence().shown()));
		return it.acts() ? finding : finding.as(Level.NEEDS_REASON);
	}

}

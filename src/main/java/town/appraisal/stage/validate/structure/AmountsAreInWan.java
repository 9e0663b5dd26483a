package town.appraisal.stage.validate.structure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Numerals;
import town.appraisal.stage.validate.UnitSlip;

/** Amounts are in 万元; a form in 元 would count ten thousand times in every total. */
final class AmountsAreInWan implements Check {

	static final Rule RULE = Rule.mustFix("S06", "金额单位是万元",
			"“{field}”的金额单位与表式的万元不一致：{given} 按万元读是 {given} 万元，换算单位后是 {expected} 万元。",
			"金额一律以万元填写；如果本来是元，把各金额除以 10000 后填入，此项应为 {expected}。", "财预〔2020〕10号 附件1 项目资金（万元）");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Optional<Place> label = file.submission().facts().fundsInYuan().stream().findFirst();
		return label.map((it) -> stated(file, it))
			.orElseGet(() -> UnitSlip.COLUMNS.stream()
				.flatMap((it) -> UnitSlip.in(file, it).map((meant) -> slipped(file, it, meant)).stream()));
	}

	private static Stream<Finding> stated(CaseFile file, Place label) {
		Money largest = Stream.of(FundColumn.values())
			.flatMap((it) -> file.funds().amount(it).stream())
			.reduce(Money.ZERO, (one, other) -> (one.compareTo(other) >= 0) ? one : other);
		return Stream.of(RULE.at(label, largest.plain(), Numerals.plain(largest.wan().movePointLeft(4))));
	}

	private static Finding slipped(CaseFile file, FundColumn column, BigDecimal meant) {
		Money filled = file.funds().amount(column).orElse(Money.ZERO);
		return RULE.at(file.funds().total().amount(column).place(), filled.plain(), Numerals.plain(meant));
	}

}

package town.appraisal.stage.validate.structure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
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
			"{field}疑似不是以万元填写：{given} 按万元读是 {given} 万元，按{unit}读是 {expected} 万元。",
			"金额一律以万元填写；本来是{unit}的，把各金额换算成万元，此项填 {expected}。", "财预〔2020〕10号 附件1 项目资金（万元）");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Optional<Place> label = file.submission().facts().fundsInYuan().stream().findFirst();
		if (label.isPresent()) {
			return stated(file, label.get());
		}
		List<Finding> slips = UnitSlip.COLUMNS.stream()
			.flatMap((it) -> UnitSlip.in(file, it).map((slip) -> slipped(file, it, slip)).stream())
			.toList();
		return slips.isEmpty() ? implausible(file) : slips.stream();
	}

	/** Without a register an amount no township spends on a project is doubted. */
	private static Stream<Finding> implausible(CaseFile file) {
		BigDecimal limit = file.policy().threshold("implausibleWan");
		return file.funds()
			.amount(FundColumn.ANNUAL)
			.filter((it) -> file.registered().isEmpty() && it.wan().compareTo(limit) > 0)
			.map((it) -> slipped(file, FundColumn.ANNUAL, UnitSlip.yuan(it)).as(Level.NEEDS_REASON))
			.stream();
	}

	private static Stream<Finding> stated(CaseFile file, Place label) {
		Money largest = Stream.of(FundColumn.values())
			.flatMap((it) -> file.funds().amount(it).stream())
			.reduce(Money.ZERO, (one, other) -> (one.compareTo(other) >= 0) ? one : other);
		return Stream.of(finding(label, largest, UnitSlip.yuan(largest)));
	}

	private static Finding slipped(CaseFile file, FundColumn column, UnitSlip slip) {
		Money filled = file.funds().amount(column).orElse(Money.ZERO);
		return finding(file.funds().total().amount(column).place(), filled, slip);
	}

	private static Finding finding(Place place, Money filled, UnitSlip slip) {
		return RULE.at(place, filled.plain(), Numerals.plain(slip.meant()), Map.of("unit", slip.unit()));
	}

}

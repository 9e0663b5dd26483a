package town.appraisal.stage.validate.across;

import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Needs;
import town.appraisal.stage.validate.UnitSlip;

/** Budget figures are the approved ones; the register says which. */
final class BudgetIsTheRegistered implements Check {

	static final Rule RULE = Rule.mustFix("X06", "预算数与项目台账一致", "{field}填的是 {given}，台账批复的是 {expected}（万元）。",
			"把此格改为 {expected}；预算确有调整的，请区级先改台账。", "项目台账；财预〔2020〕10号 附件1");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		boolean unitStatedOtherwise = !file.submission().facts().fundsInYuan().isEmpty();
		return unitStatedOtherwise ? Stream.empty() : UnitSlip.COLUMNS.stream().flatMap((it) -> check(file, it));
	}

	/** A slip of the unit is S06's to name. */
	private static Stream<? extends Remark> check(CaseFile file, FundColumn column) {
		Optional<Money> approved = UnitSlip.approved(file, column);
		return approved.isEmpty() ? Stream.empty() : Needs.amounts(file.funds(), column)
			.then(RULE, () -> file.funds()
				.amount(column)
				.filter((it) -> !approved.equals(Optional.of(it)) && UnitSlip.in(file, column).isEmpty())
				.map((it) -> RULE.at(file.funds().total().amount(column).place(), it.plain(), approved.get().plain()))
				.stream());
	}

}

package town.appraisal.stage.report.district;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.Amounts;
import town.appraisal.domain.district.District;
import town.appraisal.domain.district.Tally;
import town.appraisal.domain.district.TownshipLine;
import town.appraisal.domain.project.Money;
import town.appraisal.form.SelfEvaluation;

/**
 * Everything that must tie: projects, files, findings and money.
 *
 * @param details the detail sheet
 * @param townships the township sheet
 */
record Identities(Details details, TownshipRange townships) {

	private static final List<Status> WITH_FILE = List.of(Status.ACCEPTED, Status.PENDING, Status.RETURNED,
			Status.UNREADABLE, Status.SUPERSEDED);

	List<Identity> all(District district, int findings) {
		List<Identity> all = new ArrayList<>();
		Tally total = district.total();
		projects(district, all);
		statuses(total, all);
		all.add(Identity.counts("问题条数相等", "明细中必改、需说明、提示之和",
				sums(DetailColumn.MUST_FIX, DetailColumn.NEEDS_REASON, DetailColumn.HINTS),
				this.details.count().remarks(), "“" + FindingSheet.NAME + "”的条数", findings));
		money(SelfEvaluation.INITIAL.label(), DetailColumn.INITIAL, this.details.count().initial(), Amounts::initial,
				total, all);
		money(SelfEvaluation.ANNUAL.label(), DetailColumn.ANNUAL, this.details.count().annual(), Amounts::annual, total,
				all);
		money(SelfEvaluation.EXECUTED.label(), DetailColumn.EXECUTED, this.details.count().executed(),
				Amounts::executed, total, all);
		return all;
	}

	private void projects(District district, List<Identity> all) {
		DetailCount count = this.details.count();
		int received = WITH_FILE.stream().mapToInt(count::of).sum();
		all.add(Identity.counts("台账项目都在明细中", "明细中的台账内项目",
				this.details.howMany(Condition.is(DetailColumn.REGISTERED, Condition.YES),
						Condition.isNot(DetailColumn.STATUS, Status.SUPERSEDED.label())),
				count.registered(), "台账的项目数", district.registered()));
		all.add(Identity.counts("收到的文件都有结果", "明细中各有文件的状态之和",
				WITH_FILE.stream().map(this::howMany).collect(Collectors.joining("+")), received, "收到的文件数",
				district.files()));
		all.add(Identity.counts("计入汇总的项目都有等级", "明细中计入汇总且有等级的项目",
				List.of(Grade.values())
					.stream()
					.map((it) -> this.details.howMany(Condition.COUNTED, Condition.is(DetailColumn.GRADE, it.label())))
					.collect(Collectors.joining("+")),
				count.graded(), "计入汇总的项目数", district.total().counted()));
	}

	private void statuses(Tally total, List<Identity> all) {
		for (Status status : Status.values()) {
			all.add(Identity.counts("“" + status.label() + "”数相等", "明细中的“" + status.label() + "”", howMany(status),
					this.details.count().of(status), "程序汇总的“" + status.label() + "”", total.count(status)));
		}
	}

	private void money(String what, DetailColumn column, Money detail, Function<Amounts, Money> part, Tally total,
			List<Identity> all) {
		Money sum = part.apply(total.amounts());
		Money towns = this.townships.lines()
			.stream()
			.map(TownshipLine::tally)
			.map((it) -> part.apply(it.amounts()))
			.reduce(Money.ZERO, Money::plus);
		all.add(Identity.money(what + "：按项目等于总数", "明细中计入汇总的项目之和", this.details.sum(column, Condition.COUNTED), detail,
				"程序汇总的总数", sum));
		all.add(Identity.money(what + "：按乡镇等于总数", "“" + TownshipSheet.NAME + "”各乡镇之和",
				"ROUND(SUM(" + this.townships.all(TownshipColumn.valueOf(column.name())) + ")," + Money.SCALE + ")",
				towns, "程序汇总的总数", sum));
	}

	private String howMany(Status status) {
		return this.details.howMany(Condition.is(DetailColumn.STATUS, status.label()));
	}

	private String sums(DetailColumn... columns) {
		return List.of(columns)
			.stream()
			.map((it) -> "SUM(" + this.details.all(it) + ")")
			.collect(Collectors.joining("+"));
	}

}

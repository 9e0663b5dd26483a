package town.appraisal.stage.report.district;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.Amounts;
import town.appraisal.domain.district.District;
import town.appraisal.domain.district.SourceLine;
import town.appraisal.domain.district.Tally;
import town.appraisal.domain.district.TownshipLine;
import town.appraisal.domain.project.Money;
import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.stage.report.district.table.Condition;
import town.appraisal.stage.report.district.table.SummaryColumn;
import town.appraisal.stage.report.district.table.TableLines;

/**
 * Everything that must balance: projects, files, findings and money.
 *
 * @param details the detail sheet
 * @param ledger the ledger sheet
 * @param townships the township sheet
 */
record ProofLines(Details details, Ledger ledger, TownshipRange townships) {

	/** What can become of a received file. */
	static final List<Status> OF_FILES = List.of(Status.ACCEPTED, Status.PENDING, Status.RETURNED, Status.UNREADABLE,
			Status.SUPERSEDED);

	/** What can become of a project. */
	static final List<Status> OF_PROJECTS = List.of(Status.ACCEPTED, Status.PENDING, Status.RETURNED, Status.UNREADABLE,
			Status.MISSING, Status.NOTHING_TO_REPORT);

	List<ProofLine> all(District district, Form form, int findings, String faults) {
		List<ProofLine> all = new ArrayList<>();
		projects(district, all);
		files(district, all);
		findings(findings, faults, all);
		Tally total = district.total();
		money(form.label(Role.INITIAL), SummaryColumn.INITIAL, Amounts::initial, total, all);
		money(form.label(Role.ANNUAL), SummaryColumn.ANNUAL, Amounts::annual, total, all);
		money(form.label(Role.EXECUTED), SummaryColumn.EXECUTED, Amounts::executed, total, all);
		return all;
	}

	private void projects(District district, List<ProofLine> all) {
		DetailCount count = this.details.count();
		TableLines lines = this.details.lines();
		Condition registered = Condition.is(SummaryColumn.IN_REGISTER, Condition.YES);
		all.add(ProofLine.counts("台账项目 = 各状态之和（含未报、零申报）", "明细中的台账内项目", lines.howMany(registered), count.registered(),
				"台账的项目数", district.registered()));
		for (Status status : OF_PROJECTS) {
			all.add(ProofLine.counts("“" + status.label() + "”的项目数相等", "明细中的“" + status.label() + "”",
					lines.howMany(Condition.is(SummaryColumn.STATUS, status.label())), count.of(status),
					"程序汇总的“" + status.label() + "”", district.total().count(status)));
		}
		all.add(ProofLine.counts("计入汇总的项目都有等级", "明细中计入汇总且有等级的项目", graded(lines), count.graded(), "计入汇总的项目数",
				district.total().counted()));
	}

	private static String graded(TableLines lines) {
		return Arrays.stream(Grade.values())
			.map((it) -> lines.howMany(Condition.COUNTED, Condition.is(SummaryColumn.GRADE, it.label())))
			.collect(Collectors.joining("+"));
	}

	private void files(District district, List<ProofLine> all) {
		int files = OF_FILES.stream().mapToInt(this.ledger::of).sum();
		all.add(ProofLine.counts("收到的文件 = 各状态之和", "台账中各文件状态之和",
				this.ledger.lines()
					.howManyOf(OF_FILES.stream().map((it) -> Condition.is(SummaryColumn.STATUS, it.label())).toList()),
				files, "收到的文件数", district.files()));
		for (Status status : OF_FILES) {
			all.add(ProofLine.counts("“" + status.label() + "”的文件数相等", "报送台账中的“" + status.label() + "”",
					this.ledger.lines().howMany(Condition.is(SummaryColumn.STATUS, status.label())),
					this.ledger.of(status), "程序汇总的“" + status.label() + "”文件",
					district.received().getOrDefault(status, 0)));
		}
		all.add(ProofLine.counts("未报的项目都在报送台账中", "报送台账中的“" + Status.MISSING.label() + "”",
				this.ledger.lines().howMany(Condition.is(SummaryColumn.STATUS, Status.MISSING.label())),
				this.ledger.of(Status.MISSING), "程序汇总的“" + Status.MISSING.label() + "”",
				district.total().count(Status.MISSING)));
	}

	private void findings(int findings, String faults, List<ProofLine> all) {
		all.add(ProofLine.counts("问题条数相等", "明细中必改、需说明、提示之和",
				this.details.lines().sums(SummaryColumn.MUST_FIX, SummaryColumn.NEEDS_REASON, SummaryColumn.HINTS),
				this.details.count().remarks(), "“" + FindingSheet.NAME + "”的条数", findings));
		all.add(ProofLine.counts("共性问题合计 = 问题条数", "“" + FaultSheet.NAME + "”各规则条数之和", "SUM(" + faults + ")", findings,
				"“" + FindingSheet.NAME + "”的条数", findings));
	}

	private void money(String what, SummaryColumn column, Function<Amounts, Money> part, Tally total,
			List<ProofLine> all) {
		Money sum = part.apply(total.amounts());
		List<Amounts> towns = this.townships.lines().stream().map(TownshipLine::tally).map(Tally::amounts).toList();
		List<Amounts> sources = this.townships.sources().stream().map(SourceLine::amounts).toList();
		all.add(ProofLine.money(what + "：按项目等于总数", "明细中计入汇总的项目之和", this.details.lines().sum(column, Condition.COUNTED),
				part.apply(this.details.count().amounts()), "程序汇总的总数", sum));
		all.add(ProofLine.money(what + "：按乡镇等于总数", "“" + TownshipSheet.NAME + "”各乡镇之和",
				rounded(this.townships.all(column)), sum(towns, part), "程序汇总的总数", sum));
		all.add(ProofLine.money(what + "：按来源等于总数", "“" + TownshipSheet.NAME + "”各来源之和",
				rounded(this.townships.bySource(column)), sum(sources, part), "程序汇总的总数", sum));
	}

	private static String rounded(String range) {
		return "ROUND(SUM(" + range + ")," + Money.SCALE + ")";
	}

	private static Money sum(List<Amounts> amounts, Function<Amounts, Money> part) {
		return amounts.stream().map(part).reduce(Money.ZERO, Money::plus);
	}

}

package town.appraisal.stage.report.project;

import java.math.BigDecimal;
import java.util.Optional;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.project.Project;
import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;
import town.appraisal.workbook.draw.Paper;
import town.appraisal.workbook.draw.StatusLook;

/** The sheet 封面与结论: whose report it is and what came out, on one page. */
public record CoverSheet(Paper paper, Form form) {

	/** Name of the sheet. */
	public static final String NAME = "封面与结论";

	/** Its page. */
	public static final PageFormat FORMAT = PageFormat.portrait(17, 27, 17, 27);

	/** Writes the page. */
	public void write(AppraisedFile file, int year, Totals totals) {
		this.paper.skip(1).atLeast(28).wide("项目支出绩效评价报告", Look.TITLE).wide("（" + year + "年度）", Look.SUBTITLE).skip(1);
		identity(file.project(), year);
		this.paper.skip(1);
		result(file, totals);
		file.appraisal().ifPresent(this::money);
		this.paper.skip(1);
		Conclusion conclusion = Conclusion.of(file, this.form, year);
		this.paper.wide("评价结论", Look.HEADING);
		this.paper.wide("　　" + conclusion.sentence(), Look.PARAGRAPH);
		this.paper.wide("（系统拟稿：由填报数据和复核结果自动生成，未经人工修改。）", Look.NOTE);
	}

	private void identity(Project project, int year) {
		this.paper.line(Entry.words(this.form.label(Role.NAME), Look.LABEL), Entry.words(project.name(), Look.TEXT, 3));
		this.paper.line(Entry.words(this.form.label(Role.UNIT), Look.LABEL), Entry.words(project.unit(), Look.TEXT, 3));
		pair(this.form.label(Role.TOWNSHIP), words(project.township()), this.form.label(Role.DEPARTMENT),
				words(project.department()));
		pair(this.form.label(Role.CODE), words(project.code()), this.form.label(Role.YEAR),
				words(Integer.toString(year)));
	}

	private void result(AppraisedFile file, Totals totals) {
		Optional<Appraisal> appraisal = file.appraisal();
		this.paper.line(Entry.words("权重方案", Look.LABEL),
				Entry.words(appraisal.map((it) -> it.scheme().title()).orElse(Entry.NONE), Look.TEXT, 3));
		pair(ScoreSheet.self(this.form), totals.self(), ScoreSheet.reviewed(this.form), totals.reviewed());
		pair("评价" + this.form.label(Role.GRADE), words(appraisal.map((it) -> it.grade().label()).orElse(Entry.NONE)),
				"预算" + this.form.label(Role.RATE),
				Entry.figure(appraisal.flatMap(Appraisal::executionRate), Look.PERCENT));
		pair("审核状态", Entry.words(file.status().label(), StatusLook.of(file.status())), "审核意见",
				words(Tallied.of(file.findings()).sentence()));
	}

	private void money(Appraisal appraisal) {
		amounts(this.form.label(Role.INITIAL), appraisal.initialBudget());
		amounts(this.form.label(Role.ANNUAL), appraisal.annualBudget());
		amounts(this.form.label(Role.EXECUTED), appraisal.annualExecuted());
	}

	private void amounts(String label, Optional<Money> amount) {
		Optional<BigDecimal> yuan = amount.map(Money::yuan);
		pair(label + "（万元）", Entry.wan(amount), label + "（元）", Entry.figure(yuan, Look.YUAN));
	}

	private void pair(String left, Entry one, String right, Entry other) {
		this.paper.line(Entry.words(left, Look.LABEL), one, Entry.words(right, Look.LABEL), other);
	}

	private static Entry words(String text) {
		return Entry.words(text, Look.CENTERED);
	}

}

package town.appraisal.stage.report.project;

import java.util.List;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Narrative;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.domain.submission.Submission;
import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;
import town.appraisal.workbook.draw.Paper;

/**
 * The sheet 来源: for every figure and text the cell of the submission it was read from,
 * and how the computed ones came about.
 */
public record SourceSheet(Paper paper, Form form) {

	/** Name of the sheet. */
	public static final String NAME = "来源";

	/** Its page. */
	public static final PageFormat FORMAT = PageFormat.portrait(40, 22, 22, 12, 10);

	/** Writes the file's identity and the list of its figures. */
	public void write(AppraisedFile file) {
		this.paper.wide("数据来源", Look.TITLE);
		receipt(file.receipt());
		this.paper.skip(1);
		this.paper.head("数据项", "采用值", "填报原文", "工作表", "单元格");
		for (Source source : file.submission().map((it) -> Source.all(it, this.form)).orElse(List.of())) {
			source(source);
		}
		file.submission().map(Submission::narrative).ifPresent(this::texts);
		file.appraisal().ifPresent(this::computed);
	}

	private void texts(Narrative narrative) {
		for (ReportSection section : ReportSection.values()) {
			Answer<String> answer = narrative.sections().get(section);
			if (answer != null && answer.isGiven()) {
				this.paper.line(Entry.words(section.label(), Look.TEXT),
						Entry.words(answer.or("").length() + " 字", Look.CENTERED),
						Entry.words("见“" + NarrativeSheet.NAME + "”", Look.TEXT),
						Entry.words(answer.place().sheet(), Look.CENTERED),
						Entry.words(answer.place().cell(), Look.CENTERED));
			}
		}
	}

	private void computed(Appraisal appraisal) {
		this.paper.skip(1).wide("由系统计算的数据", Look.HEADING);
		this.paper.line(Entry.words("数据项", Look.HEAD), Entry.words("计算结果", Look.HEAD), Entry.words("算法", Look.HEAD, 3));
		computed("预算" + this.form.label(Role.RATE), Entry.figure(appraisal.executionRate(), Look.PERCENT),
				this.form.label(Role.EXECUTED) + "÷" + this.form.label(Role.ANNUAL));
		if (appraisal.scheme().budget().signum() > 0) {
			computed("预算执行得分", Entry.figure(appraisal.budgetScore(), Look.POINTS), "执行率×分值，不超过分值");
		}
		computed("综合得分（复核）", Entry.figure(appraisal.reviewedScore(), Look.POINTS),
				"“" + ScoreSheet.NAME + "”逐项复核得分之和，不超过100；按方案“" + appraisal.scheme().title() + "”");
	}

	private void computed(String label, Entry value, String how) {
		this.paper.line(Entry.words(label, Look.TEXT), value, Entry.words(how, Look.TEXT, 3));
	}

	private void receipt(Receipt receipt) {
		this.paper.line(Entry.words("报送文件", Look.LABEL), Entry.words(receipt.path(), Look.TEXT, 4));
		this.paper.line(Entry.words("SHA-256", Look.LABEL), Entry.words(receipt.sha256(), Look.TEXT, 4));
		this.paper.line(Entry.words("大小（字节）", Look.LABEL), Entry.words(Long.toString(receipt.size()), Look.TEXT, 4));
		this.paper.line(Entry.words("最后保存（UTC）", Look.LABEL), Entry.words(receipt.saved(), Look.TEXT, 4));
	}

	private void source(Source source) {
		Answer<?> answer = source.answer();
		Place place = answer.place();
		this.paper.line(Entry.words(source.field(), Look.TEXT), source.value(),
				Entry.words(answer.asFilled(), Look.TEXT), Entry.words(place.sheet(), Look.CENTERED),
				Entry.words(place.cell(), Look.CENTERED));
	}

}

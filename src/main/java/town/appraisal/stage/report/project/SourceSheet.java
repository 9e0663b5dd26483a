package town.appraisal.stage.report.project;

import java.util.List;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.submission.Answer;
import town.appraisal.stage.report.paper.Entry;
import town.appraisal.stage.report.paper.Look;
import town.appraisal.stage.report.paper.PageFormat;
import town.appraisal.stage.report.paper.Paper;

/** The sheet 来源: for every figure the cell of the submission it was read from. */
public record SourceSheet(Paper paper) {

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
		for (Source source : file.submission().map(Source::all).orElse(List.of())) {
			source(source);
		}
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

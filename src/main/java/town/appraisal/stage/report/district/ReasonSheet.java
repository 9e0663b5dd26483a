package town.appraisal.stage.report.district;

import town.appraisal.domain.district.District;
import town.appraisal.domain.district.ReasonLine;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.workbook.draw.Book;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;

/** The sheet 情况说明: the reasons given and the waivers granted. */
public final class ReasonSheet {

	/** Name of the sheet. */
	public static final String NAME = "情况说明";

	private static final PageFormat FORMAT = PageFormat.landscape(7, 15, 17, 34, 10, 8, 14, 46, 24);

	private final LongTable table;

	public ReasonSheet(Book book, int rows) {
		this.table = new LongTable(book, rows, NAME, FORMAT, "乡镇对“需说明”给出的理由，和台账“豁免”表批准的例外。", "序号", "乡镇",
				SelfEvaluation.CODE.label(), SelfEvaluation.NAME.label(), "类别", "规则", "位置", "理由", "谁负责");
	}

	/** Writes a line for every reason and waiver. */
	public void write(District district) {
		district.reasons(this::line);
		this.table.finish("（没有说明和豁免）");
	}

	private void line(ReasonLine line) {
		this.table.line(Entry.count(this.table.lines() + 1),
				Entry.words(DetailSheet.township(line.project().township()), Look.CENTERED),
				Entry.words(line.project().code(), Look.CENTERED), Entry.words(line.project().name(), Look.TEXT),
				Entry.words(line.kind(), Look.CENTERED), Entry.words(line.rule(), Look.CENTERED),
				Entry.words(line.place(), Look.CENTERED), Entry.words(line.words(), Look.TEXT),
				Entry.words(line.by(), Look.TEXT));
	}

}

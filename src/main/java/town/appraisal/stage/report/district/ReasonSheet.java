package town.appraisal.stage.report.district;

import town.appraisal.domain.district.ReasonLine;
import town.appraisal.stage.report.district.table.LongTable;
import town.appraisal.stage.report.district.table.SummaryBook;
import town.appraisal.stage.report.district.table.SummaryColumn;
import town.appraisal.stage.report.district.table.TableColumns;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;

/** The sheet 情况说明: the reasons given and the waivers granted. */
public final class ReasonSheet {

	/** Name of the sheet. */
	public static final String NAME = "情况说明";

	private ReasonSheet() {
	}

	/** Writes a line for every reason and waiver. */
	public static void write(SummaryBook summary) {
		LongTable<ReasonLine> table = new LongTable<>(summary, NAME, "乡镇对“需说明”给出的理由，和台账“豁免”表批准的例外。", columns());
		summary.district().reasons(table::line);
		table.finish("（没有说明和豁免）");
	}

	private static TableColumns<ReasonLine> columns() {
		return ProjectColumns.of(ReasonLine::project, TableColumns.numbered(7), 15, 17, 34)
			.and(SummaryColumn.KIND, 10, (it) -> Entry.words(it.kind(), Look.CENTERED))
			.and(SummaryColumn.RULE, 8, (it) -> Entry.words(it.rule(), Look.CENTERED))
			.and(SummaryColumn.PLACE, 14, (it) -> Entry.words(it.place(), Look.CENTERED))
			.and(SummaryColumn.REASON, 46, (it) -> Entry.words(it.words(), Look.TEXT))
			.and(SummaryColumn.BY, 24, (it) -> Entry.words(it.by(), Look.TEXT));
	}

}

package town.appraisal.stage.report.district;

import java.util.List;

import town.appraisal.domain.district.FindingLine;
import town.appraisal.stage.report.district.table.LongTable;
import town.appraisal.stage.report.district.table.SummaryBook;
import town.appraisal.stage.report.district.table.SummaryColumn;
import town.appraisal.stage.report.district.table.TableColumns;
import town.appraisal.stage.report.verdict.FindingPart;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;

/** The sheet 问题清单: every finding, to be filtered. */
public final class FindingSheet {

	/** Name of the sheet. */
	public static final String NAME = "问题清单";

	private static final List<Integer> WIDTHS = List.of(8, 8, 14, 16, 36, 36, 15, 15);

	private FindingSheet() {
	}

	/** Writes all findings and tells how many there were. */
	public static int write(SummaryBook summary) {
		LongTable<FindingLine> table = new LongTable<>(summary, NAME, "", columns(summary.district().inbox()));
		summary.district().findings(table::line);
		table.finish("（没有问题）");
		return table.lines();
	}

	private static TableColumns<FindingLine> columns(String inbox) {
		TableColumns<FindingLine> columns = ProjectColumns.of(FindingLine::project, TableColumns.numbered(7), 13, 15,
				28);
		for (FindingPart part : FindingPart.values()) {
			columns = columns.and((form) -> part.label(), WIDTHS.get(part.ordinal()), (it) -> part.of(it.finding()));
		}
		return columns.onScreen(SummaryColumn.FILE, 34, (it) -> Entry.words(it.file(), Look.TEXT))
			.onScreen(SummaryColumn.SOURCE, 10, ProjectColumns.source(FindingLine::links, inbox))
			.onScreen(SummaryColumn.RETURNED_COPY, 12, ProjectColumns.returned(FindingLine::links));
	}

}

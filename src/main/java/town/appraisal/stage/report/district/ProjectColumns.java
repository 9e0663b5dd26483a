package town.appraisal.stage.report.district;

import java.util.function.Function;

import town.appraisal.domain.district.Links;
import town.appraisal.domain.project.Project;
import town.appraisal.stage.report.district.table.Condition;
import town.appraisal.stage.report.district.table.SummaryColumn;
import town.appraisal.stage.report.district.table.TableColumns;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.RelativeLink;

/** Columns that several tables of the summary have. */
final class ProjectColumns {

	private ProjectColumns() {
	}

	/** Township, code and name of the project, each so many characters wide. */
	static <T> TableColumns<T> of(Function<T, Project> project, TableColumns<T> before, int township, int code,
			int name) {
		return before
			.and(SummaryColumn.TOWNSHIP, township,
					(it) -> Entry.words(township(project.apply(it).township()), Look.CENTERED))
			.and(SummaryColumn.CODE, code, (it) -> Entry.words(project.apply(it).code(), Look.CENTERED))
			.and(SummaryColumn.NAME, name, (it) -> Entry.words(project.apply(it).name(), Look.TEXT));
	}

	/** A township's name, also where it is not known. */
	static String township(String name) {
		return name.isBlank() ? "（未注明乡镇）" : name;
	}

	static Entry yes(boolean yes) {
		return Entry.words(yes ? Condition.YES : Condition.NO, Look.CENTERED);
	}

	/** A link to the file as received. */
	static <T> Function<T, Entry> source(Function<T, Links> links, String inbox) {
		return (it) -> RelativeLink.from(inbox, links.apply(it).source(), "打开原件");
	}

	/** A link to the report of the project. */
	static <T> Function<T, Entry> report(Function<T, Links> links) {
		return (it) -> RelativeLink.to(links.apply(it).report(), "打开报告");
	}

	/** A link to the marked-up copy. */
	static <T> Function<T, Entry> returned(Function<T, Links> links) {
		return (it) -> RelativeLink.to(links.apply(it).returned(), "打开退回件");
	}

}

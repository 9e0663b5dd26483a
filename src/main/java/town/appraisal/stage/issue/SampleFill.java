package town.appraisal.stage.issue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import town.appraisal.domain.submission.ReportSection;
import town.appraisal.form.Column;
import town.appraisal.form.Field;
import town.appraisal.form.ReportText;
import town.appraisal.form.GridWords;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.form.Span;

/**
 * Fills a workbook the way a clerk does: by typing into its cells, in a published form
 * also over formulas.
 */
final class SampleFill {

	private final XSSFWorkbook workbook;

	private SampleFill(XSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	/** Draws the workbook the form was filled into, and fills it. */
	static XSSFWorkbook filled(SampleForm form, Issue blank, Issue personal) {
		Issue issue = form.published() ? blank.with(asPrinted(form)) : personal.with(answered(form, personal.lines()));
		XSSFWorkbook workbook = TemplateWriter.draw(issue);
		new SampleFill(workbook).fill(form);
		return workbook;
	}

	/** A published form brings its own lines. */
	private static List<IndicatorLine> asPrinted(SampleForm form) {
		return form.cells().stream().map((cells) -> new IndicatorLine(cells, Set.of())).toList();
	}

	/** The approved lines stand already; what is left are the township's own columns. */
	private static List<IndicatorLine> answered(SampleForm form, List<IndicatorLine> issued) {
		List<IndicatorLine> lines = new ArrayList<>();
		for (IndicatorLine line : issued) {
			lines.add(form.cells()
				.stream()
				.filter((it) -> line.approved()
						&& line.cell(SelfEvaluation.LEVEL3).equals(it.get(SelfEvaluation.LEVEL3)))
				.findFirst()
				.map(line::filled)
				.orElse(line));
		}
		return lines;
	}

	private void fill(SampleForm form) {
		form.fields().forEach((name, value) -> type(name, Typed.of(value)));
		goalHeight(form);
		for (ReportSection section : ReportSection.values()) {
			Field field = ReportText.field(section);
			Optional.ofNullable(form.report().get(section.label())).ifPresent((text) -> {
				type(field.name(), new Typed(text, false));
				grow(field.name(), TextHeight.of(text, ReportText.WIDTHS.get(ReportText.TEXT_COLUMN)));
			});
		}
	}

	private void type(String name, Typed typed) {
		Cell cell = cell(name);
		if (name.endsWith(SelfEvaluation.RATE.name()) && typed.text().endsWith("%")) {
			percent(cell, typed.text().replace("%", ""));
		}
		else {
			typed.into(cell);
		}
	}

	/** Excel stores a typed 83.5% as 0.835 and shows the digits that were typed. */
	private void percent(Cell cell, String digits) {
		BigDecimal percent = new BigDecimal(digits);
		XSSFCellStyle style = this.workbook.createCellStyle();
		style.cloneStyleFrom(cell.getCellStyle());
		String format = (percent.scale() > 0) ? "0." + "0".repeat(percent.scale()) + "%" : "0%";
		style.setDataFormat(this.workbook.createDataFormat().getFormat(format));
		cell.setCellStyle(style);
		Typed.number(percent.movePointLeft(2)).into(cell);
	}

	private void goalHeight(SampleForm form) {
		for (Field goal : List.of(SelfEvaluation.GOAL_EXPECTED, SelfEvaluation.GOAL_ACTUAL)) {
			String text = Typed.of(form.fields().get(goal.name())).text();
			grow(goal.name(), TextHeight.of(text, width(GridWords.goalSpan(goal))));
		}
	}

	private void grow(String name, float height) {
		Cell cell = cell(name);
		cell.getRow().setHeightInPoints(Math.max(cell.getRow().getHeightInPoints(), height));
	}

	private Cell cell(String name) {
		String formula = this.workbook.getName(name).getRefersToFormula();
		CellReference first = new AreaReference(formula, this.workbook.getSpreadsheetVersion()).getFirstCell();
		return this.workbook.getSheet(first.getSheetName()).getRow(first.getRow()).getCell(first.getCol());
	}

	private static int width(Span span) {
		int width = 0;
		for (int i = span.from().ordinal(); i <= span.to().ordinal(); i++) {
			width += Column.values()[i].width();
		}
		return width;
	}

}

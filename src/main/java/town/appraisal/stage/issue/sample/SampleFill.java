package town.appraisal.stage.issue.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import town.appraisal.domain.submission.ReportSection;
import town.appraisal.form.Column;
import town.appraisal.form.Field;
import town.appraisal.form.GridWords;
import town.appraisal.form.ReportText;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.form.Span;
import town.appraisal.stage.issue.Issue;
import town.appraisal.stage.issue.IssuedLine;
import town.appraisal.stage.issue.TemplateWriter;
import town.appraisal.stage.issue.Typed;
import town.appraisal.workbook.draw.Book;
import town.appraisal.workbook.draw.NamedCell;
import town.appraisal.workbook.draw.TextHeight;

/**
 * Fills a workbook the way a clerk does: by typing into its cells, in a published form
 * also over formulas.
 */
final class SampleFill {

	private final Book book;

	private SampleFill(Book book) {
		this.book = book;
	}

	/** Draws the workbook the form was filled into, and writes it filled. */
	static void write(SampleForm form, Issue blank, Issue personal, OutputStream out) throws IOException {
		Issue issue = form.published() ? blank.with(asPrinted(form)) : personal.with(answered(form, personal.lines()));
		try (Book book = TemplateWriter.draw(issue)) {
			new SampleFill(book).fill(form);
			book.computed().write(out);
		}
	}

	/** A published form brings its own lines. */
	private static List<IssuedLine> asPrinted(SampleForm form) {
		return form.cells().stream().map((cells) -> new IssuedLine(cells, Set.of())).toList();
	}

	/** The approved lines stand already; what is left are the township's own columns. */
	private static List<IssuedLine> answered(SampleForm form, List<IssuedLine> issued) {
		List<IssuedLine> lines = new ArrayList<>();
		for (IssuedLine line : issued) {
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
				this.book.named(field.name())
					.atLeast(TextHeight.of(text, ReportText.WIDTHS.get(ReportText.TEXT_COLUMN)));
			});
		}
	}

	private void type(String name, Typed typed) {
		NamedCell cell = this.book.named(name);
		if (name.endsWith(SelfEvaluation.RATE.name()) && typed.text().endsWith("%")) {
			cell.typePercent(new BigDecimal(typed.text().replace("%", "")));
		}
		else if (typed.number()) {
			cell.type(new BigDecimal(typed.text()));
		}
		else {
			cell.type(typed.text());
		}
	}

	private void goalHeight(SampleForm form) {
		for (Field goal : List.of(SelfEvaluation.GOAL_EXPECTED, SelfEvaluation.GOAL_ACTUAL)) {
			String text = Typed.of(form.fields().get(goal.name())).text();
			this.book.named(goal.name()).atLeast(TextHeight.of(text, width(GridWords.goalSpan(goal))));
		}
	}

	private static int width(Span span) {
		int width = 0;
		for (int i = span.from().ordinal(); i <= span.to().ordinal(); i++) {
			width += Column.values()[i].width();
		}
		return width;
	}

}

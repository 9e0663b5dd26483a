package town.appraisal.stage.issue.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.form.part.Outline;
import town.appraisal.form.part.Passage;
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

	private final Form form;

	private SampleFill(Book book, Form form) {
		this.book = book;
		this.form = form;
	}

	/** Draws the workbook the form was filled into, and writes it filled. */
	static void write(SampleForm form, Issue blank, Issue personal, OutputStream out) throws IOException {
		Issue issue = form.published() ? blank.with(asPrinted(form, blank.form()))
				: personal.with(answered(form, personal));
		try (Book book = TemplateWriter.draw(issue)) {
			new SampleFill(book, issue.form()).fill(form);
			book.computed().write(out);
		}
	}

	/** A published form brings its own lines. */
	private static List<IssuedLine> asPrinted(SampleForm form, Form edition) {
		return form.cells(edition).stream().map((cells) -> new IssuedLine(cells, Set.of())).toList();
	}

	/** The approved lines stand already; what is left are the township's own columns. */
	private static List<IssuedLine> answered(SampleForm form, Issue issued) {
		List<IssuedLine> lines = new ArrayList<>();
		for (IssuedLine line : issued.lines()) {
			lines.add(form.cells(issued.form())
				.stream()
				.filter((it) -> line.approved() && line.cell(Role.LEVEL3).equals(it.get(Role.LEVEL3)))
				.findFirst()
				.map(line::filled)
				.orElse(line));
		}
		return lines;
	}

	private void fill(SampleForm form) {
		form.fields().forEach((name, value) -> type(name, Typed.of(value)));
		goalHeight(form);
		for (Passage passage : this.form.outline().passages()) {
			Optional.ofNullable(form.report().get(passage.section().label())).ifPresent((text) -> {
				type(passage.name(), Typed.text(text));
				this.book.named(passage.name())
					.atLeast(TextHeight.of(text, this.form.outline().widths().get(Outline.TEXT_COLUMN)));
			});
		}
	}

	private void type(String name, Typed typed) {
		NamedCell cell = this.book.named(name);
		if (name.endsWith(Role.RATE.cellName()) && typed.text().endsWith("%")) {
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
		this.form.grid().goals().spans().forEach((goal, span) -> {
			String text = Typed.of(form.fields().get(goal.cellName())).text();
			this.book.named(goal.cellName()).atLeast(TextHeight.of(text, this.form.grid().width(span)));
		});
	}

}

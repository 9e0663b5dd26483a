package town.appraisal.stage.issue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.form.FormShelf;
import town.appraisal.workbook.draw.Book;

/**
 * Writes the workbook a township fills: the blank template, or a project's own with what
 * the bureau approved filled in and locked.
 */
public final class TemplateWriter {

	private final Policy policy;

	private final int year;

	private final List<String> townships;

	/**
	 * A writer for one fiscal year.
	 * @param policy the office's figures
	 * @param year fiscal year
	 * @param townships townships to choose from in the blank template, empty when unknown
	 */
	public TemplateWriter(Policy policy, int year, List<String> townships) {
		this.policy = policy;
		this.year = year;
		this.townships = List.copyOf(townships);
	}

	/** Writes the blank template, or a project's own; equal input gives equal parts. */
	public void write(OutputStream out, Optional<RegisteredProject> project) throws IOException {
		try (Book book = draw(
				Issue.of(FormShelf.EVERY.toIssue(this.year), this.year, this.townships, this.policy, project))) {
			book.computed().write(out);
		}
	}

	/** Draws the workbook; its formulas are not computed yet. */
	public static Book draw(Issue issue) {
		Book book = Book.form(issue.form().grid().title(), issue.year());
		InstructionSheet.draw(book, issue.form());
		SelfEvaluationSheet.draw(book, issue);
		ReportTextSheet.draw(book, issue.form().outline());
		HiddenSheets.draw(book, issue);
		return book;
	}

}

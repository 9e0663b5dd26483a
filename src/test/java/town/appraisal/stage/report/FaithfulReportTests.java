package town.appraisal.stage.report;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.workbook.draw.Paper;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing is lost, changed or let loose on the way into a report. */
class FaithfulReportTests {

	@Test
	void storesSixDecimalsExactly() throws IOException {
		WrittenBook book = written(AppraisedFiles.laiguangying());

		assertThat(book.parts().get("xl/worksheets/sheet5.xml")).contains("<v>66.649016</v>", "<v>666490.16</v>");
	}

	@Test
	void keepsFormulasAndCachedValuesEqual() throws IOException {
		for (AppraisedFile file : List.of(AppraisedFiles.laiguangying(), AppraisedFiles.overBudget(),
				AppraisedFiles.unreadable())) {
			assertThat(written(file).wrongFormulas()).isEmpty();
		}
	}

	@Test
	void keepsHostileTextsAsTexts() throws IOException {
		for (String text : List.of("=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "＝1+1", "\t=1", "_x0041_")) {
			WrittenBook book = written(AppraisedFiles.named(text));

			assertThat(book.kindsOf(text)).contains("封面与结论 STRING " + !text.startsWith("_"));
			assertThat(book.formulas("封面与结论")).noneMatch((it) -> it.contains("http"));
		}
		assertThat(written(AppraisedFiles.named("甲\u0000乙\u202E丙\uD800")).kindsOf("甲乙丙"))
			.contains("封面与结论 STRING false");
	}

	@Test
	void goesOnInTheNextRowsWhereATextIsTooLong() throws IOException {
		String text = "收集民意，组织召开居民会议，".repeat(2000);

		WrittenBook book = written(AppraisedFiles.withTexts(new FilledForm().text(ReportSection.OTHER, text)));

		String printed = book.text("绩效评价报告").replace("\n" + Paper.CONTINUED, "");
		assertThat(printed).endsWith("七、其他需要说明的问题\n　　" + text);
	}

	@Test
	void writesTheSamePartsAgain() throws IOException {
		assertThat(written(AppraisedFiles.overBudget()).parts())
			.isEqualTo(written(AppraisedFiles.overBudget()).parts());
	}

	private static WrittenBook written(AppraisedFile file) throws IOException {
		return WrittenBook.of((out) -> new ProjectReport().write(out, file, 2024));
	}

}

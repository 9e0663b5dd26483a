package town.appraisal.stage.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import town.appraisal.domain.appraisal.AppraisedFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What workbook and document say of five projects, read back with other eyes: the
 * workbook by EasyExcel, the document as plain XML.
 */
class ReportTextTests {

	private static final List<String> SHEETS = List.of("封面与结论", "绩效评价报告", "评分表", "评分表（报告式）", "资金使用情况", "审核意见", "来源");

	@Test
	void documentsSayWhatTheyAreExpectedTo() throws IOException {
		SoftAssertions all = new SoftAssertions();
		for (Map.Entry<String, AppraisedFile> situation : Situations.all().entrySet()) {
			String name = situation.getKey() + ".document.txt";

			String text = WrittenDocument.of(situation.getValue()).styled();

			Golden.leave(name, text);
			all.assertThat(text).as(name).isEqualTo(Golden.read(name));
		}
		all.assertAll();
	}

	@Test
	void workbooksSayWhatTheyAreExpectedTo() throws IOException {
		SoftAssertions all = new SoftAssertions();
		for (Map.Entry<String, AppraisedFile> situation : Situations.all().entrySet()) {
			String name = situation.getKey() + ".workbook.txt";
			WrittenBook book = WrittenBook.of((out) -> new ProjectReport().write(out, situation.getValue(), 2024));

			StringBuilder text = new StringBuilder();
			SHEETS.forEach((it) -> text.append("# ").append(it).append('\n').append(book.text(it)).append('\n'));

			Golden.leave(name, text.toString());
			all.assertThat(text.toString()).as(name).isEqualTo(Golden.read(name));
		}
		all.assertAll();
	}

	/**
	 * The whole source report, paragraph by paragraph and cell by cell. It differs only
	 * in how headings are numbered, that the short name of the unit belongs to no field,
	 * and in what is added for signing.
	 */
	@Test
	void theDocumentOfTheSourceProjectIsTheSourceReport() throws IOException {
		List<String> source = SourceReport.read()
			.lines()
			.stream()
			.map((it) -> SourceReport.bare(it).replace("（以下简称来广营乡政府）", ""))
			.toList();

		List<String> lines = WrittenDocument.of(Situations.perfect()).lines();

		assertThat(lines).contains("（2024年度）", "北京市朝阳区来广营乡人民政府（盖章）", "　　年　　月　　日", "注：得分为复核得分。");
		assertThat(lines.stream()
			.filter((it) -> !it.equals("（2024年度）") && !it.endsWith("（盖章）") && !it.endsWith("　　日")
					&& !it.startsWith("注："))
			.flatMap((it) -> it.replace("投入和使用情况：", "投入和使用情况\n").lines())
			.map(SourceReport::bare)).containsExactlyElementsOf(source);
		assertThat(String.join("", lines)).contains("2024年实际支出金额为66.649016万元");
	}

}

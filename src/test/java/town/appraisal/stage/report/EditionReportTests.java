package town.appraisal.stage.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import town.appraisal.TestSubmissions;
import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.submission.Given;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Submission;
import town.appraisal.form.Form;
import town.appraisal.form.FormShelf;
import town.appraisal.form.Role;
import town.appraisal.stage.evaluate.Appraiser;
import town.appraisal.stage.intake.PolicyFile;

import static org.assertj.core.api.Assertions.assertThat;

/** A report speaks the words of the form its workbook was filled in. */
class EditionReportTests {

	private static final Policy POLICY = PolicyFile.shipped();

	static List<Form> everyForm() {
		return FormShelf.EVERY.forms();
	}

	@Test
	void printsTheEvidenceWhereTheEditionAsksForIt() throws IOException {
		AppraisedFile file = filledIn(FormShelf.EVERY.toIssue(2025), "验收单〔2025〕3号");

		WrittenBook book = WrittenBook.of((out) -> new ProjectReport().write(out, file, 2025));

		assertThat(book.text("评分表").lines().skip(3).limit(3)).containsExactly(
				"一级指标|二级指标|三级指标|年度指标值|全年完成值|分值|自评得分|复核得分|未完成原因分析及改进措施|佐证材料", "预算执行|预算执行率|年度资金总额执行率|—|100.00%|10|10|10",
				"产出指标|数量指标|维修道路长度|≥50公里|50公里|30|30|30|验收单〔2025〕3号");
		assertThat(book.text("来源")).contains("维修道路长度·全年完成值|50公里", "维修道路长度·佐证材料|验收单〔2025〕3号");
	}

	@Test
	void keepsTheWordsOfTheYearBeforeForItsWorkbooks() throws IOException {
		AppraisedFile file = filledIn(FormShelf.EVERY.toIssue(2024), "");

		WrittenBook book = WrittenBook.of((out) -> new ProjectReport().write(out, file, 2025));

		assertThat(book.text("评分表").lines().skip(3).limit(1))
			.containsExactly("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|自评得分|复核得分|偏差原因分析及改进措施");
		assertThat(book.text("来源")).contains("维修道路长度·实际完成值|50公里").doesNotContain("佐证材料");
	}

	@ParameterizedTest
	@MethodSource("everyForm")
	void everyFormHasItsReportAndDocument(Form form) throws IOException {
		AppraisedFile file = filledIn(form, "");

		WrittenBook book = WrittenBook.of((out) -> new ProjectReport().write(out, file, 2025));

		assertThat(book.text("评分表")).contains(form.label(Role.ACTUAL) + "|" + form.label(Role.WEIGHT) + "|自评得分");
		assertThat(book.text("封面与结论")).contains(form.label(Role.INITIAL) + "（万元）|").doesNotContain("预算预算");
		assertThat(WrittenDocument.of(file).lines()).anyMatch((it) -> it
			.contains("“维修道路长度”" + form.label(Role.TARGET) + "为≥50公里，" + form.label(Role.ACTUAL) + "为50公里"));
	}

	private static AppraisedFile filledIn(Form form, String evidence) {
		Submission built = TestSubmissions.roadRepair().build();
		List<IndicatorRow> rows = built.indicators().stream().map((it) -> with(it, evidence)).toList();
		Submission filled = new Submission(form.id(), Optional.empty(), built.identity(), built.funds(), built.goals(),
				rows, built.total(), built.narrative(), built.facts());
		Project project = new Project("XC-2025-001", "村内道路维修项目", "小村乡", "小村乡人民政府", "区农业农村局", 2025);
		return new AppraisedFile(AppraisedFiles.receipt("小村乡/自评表.xlsx"), Status.ACCEPTED, project, true,
				Optional.of(filled),
				Optional.of(Appraiser.appraise(filled, POLICY.scheme("10号").orElseThrow(), POLICY)), List.of(),
				List.of(), List.of(), "");
	}

	private static IndicatorRow with(IndicatorRow row, String evidence) {
		return evidence.isEmpty() ? row
				: new IndicatorRow(row.level1(), row.level2(), row.level3(), row.target(), row.actual(), row.weight(),
						row.score(), row.reason(), new Given<>(evidence, evidence, new Place("自评表", "L15", "佐证材料")));
	}

}

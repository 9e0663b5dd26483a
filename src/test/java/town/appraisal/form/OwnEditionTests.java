package town.appraisal.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import town.appraisal.InEdition;
import town.appraisal.domain.project.Approved;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.submission.FormId;
import town.appraisal.domain.submission.IndicatorLevel2;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.form.part.BlankLine;
import town.appraisal.form.part.Block;
import town.appraisal.form.part.Calculation;
import town.appraisal.form.part.Column;
import town.appraisal.form.part.Expression;
import town.appraisal.form.part.Field;
import town.appraisal.form.part.Fill;
import town.appraisal.form.part.FundLine;
import town.appraisal.form.part.GridSheet;
import town.appraisal.form.part.Guard;
import town.appraisal.form.part.Guard.Signal;
import town.appraisal.form.part.Heights;
import town.appraisal.form.part.Kind;
import town.appraisal.form.part.Origin;
import town.appraisal.form.part.Outline;
import town.appraisal.form.part.Passage;
import town.appraisal.stage.intake.PolicyFile;
import town.appraisal.stage.issue.Issue;
import town.appraisal.stage.issue.TemplateWriter;

import static org.assertj.core.api.Assertions.assertThat;

/** An edition may say anything otherwise than the one before it. */
class OwnEditionTests {

	private static final Form BEFORE = FormShelf.EVERY.of(FormId.FIRST);

	private static final Form OWN = BEFORE
		.edition(new FormId("2030.1"), Origin.issued("项目支出绩效自评表（2030.1版）", "项目支出绩效自评", 2030))
		.with(BEFORE.field(Role.UNIT).relabelled("承担单位").by(Fill.INPUT),
				BEFORE.field(Role.LEVEL3).relabelled("指标名称").hint("写清对象"), Field.of(Role.EVIDENCE, "证明材料", Kind.TEXT))
		.with(grid())
		.with(new Outline("报告文本", "说明", List.of("提纲", "内容", "正文"), List.of(20, 20, 60), 3,
				List.of(Passage.of(ReportSection.PROBLEMS, "存在的主要问题", "写问题"))))
		.with(BEFORE.instructions().and(0, "{实施单位}填全称。"))
		.with(BEFORE.workings()
			.with(Role.TOTAL_WEIGHT.cellName(), Calculation.of("SUM({资金分值},{分值*})", "={分值}之和"))
			.with(Block.TOTAL, new Expression("IF({总分值}=100,\"平\",\"差\")"))
			.and(Guard.of(Block.INDICATORS, Role.EVIDENCE, Signal.WRONG, "LEN({佐证材料})>200")));

	private static GridSheet grid() {
		GridSheet before = BEFORE.grid();
		List<FundLine> lines = new ArrayList<>(before.funds().lines());
		lines.add(FundLine.of(FundSource.UNIT, "　　　", "单位资金"));
		return before
			.with(List.of(before.head().get(0), before.head().get(1), before.head().get(4), before.head().get(2)))
			.with(before.funds().with(lines))
			.with(before.table().with(BlankLine.of(4, IndicatorLevel2.QUALITY)))
			.with(new Heights(30f, 20f, 120f, 40f, 28f))
			.withColumn(Column.E, Role.EVIDENCE, 18);
	}

	@Test
	void itsTemplateSaysAllOfIt() throws IOException {
		try (XSSFWorkbook workbook = open(InEdition.blank(OWN))) {
			assertThat(row(workbook, "自评表", 2)).containsExactly("主管部门", "承担单位");
			assertThat(row(workbook, "自评表", 12)).containsExactly("绩效指标", "一级指标", "二级指标", "指标名称", "证明材料", "指标性质",
					"年度指标值", "度量单位", "实际完成值", "分值", "得分", "偏差原因分析及改进措施", "勾稽检查");
			assertThat(workbook.getSheet("自评表").getMergedRegions()).map(CellRangeAddress::formatAsString)
				.contains("D6:E6", "F6:H6", "A18:I18");
			assertThat(row(workbook, "自评表", 9)).contains("　　　单位资金");
			assertThat(workbook.getSheet("自评表").getRow(13).getHeightInPoints()).isEqualTo(28f);
			assertThat(workbook.getSheet("自评表").getRow(11).getHeightInPoints()).isEqualTo(120f);
			assertThat(cell(workbook, "总分值").getCellFormula()).isEqualTo("SUM(J6,J14:J17)");
			assertThat(workbook.getSheet("自评表").getRow(17).getCell(12).getCellFormula())
				.isEqualTo("IF(J18=100,\"平\",\"差\")");
			assertThat(colours(workbook)).contains("LEN(E14)>200");
			assertThat(row(workbook, "报告文本", 2)).contains("存在的主要问题\n写问题");
			assertThat(texts(workbook, "填报说明")).contains("承担单位填全称。");
			assertThat(row(workbook, "_meta", 1)).containsExactly("templateVersion", "2030.1");
		}
	}

	@Test
	void whoFillsAFieldDecidesWhatIsLocked() throws IOException {
		try (XSSFWorkbook before = open(personal(BEFORE)); XSSFWorkbook own = open(personal(OWN))) {
			assertThat(cell(before, "实施单位").getStringCellValue()).isEqualTo("小村乡人民政府");
			assertThat(cell(before, "实施单位").getCellStyle().getLocked()).isTrue();
			assertThat(cell(own, "实施单位").getStringCellValue()).isEmpty();
			assertThat(cell(own, "实施单位").getCellStyle().getLocked()).isFalse();
			assertThat(cell(own, "主管部门").getCellStyle().getLocked()).isTrue();
		}
	}

	@Test
	void itsFormulasInWordsSpeakItsLabels() {
		assertThat(BEFORE.formula("年度资金总额_执行率")).isEqualTo("=全年执行数÷全年预算数");
		assertThat(BEFORE.with(BEFORE.field(Role.EXECUTED).relabelled("全年支出数")).formula("年度资金总额_执行率"))
			.isEqualTo("=全年支出数÷全年预算数");
		assertThat(OWN.formula("总分值")).isEqualTo("=分值之和");
	}

	private static byte[] personal(Form form) throws IOException {
		Project project = new Project("2030-001", "村级道路", "小村乡", "小村乡人民政府", "区农业农村局", 2030);
		Approved initial = new Approved(Optional.empty(), Map.of(FundSource.CURRENT_YEAR, Money.ofWan("60.5")));
		RegisteredProject registered = new RegisteredProject(project, "10号", initial, Approved.unknown(), List.of(),
				false, 5);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		TemplateWriter.draw(Issue.of(form, 2030, List.of(), PolicyFile.shipped(), Optional.of(registered)))
			.computed()
			.write(bytes);
		return bytes.toByteArray();
	}

	private static List<String> row(XSSFWorkbook workbook, String sheet, int row) {
		List<String> texts = new ArrayList<>();
		workbook.getSheet(sheet).getRow(row).forEach((it) -> texts.add(it.toString()));
		return texts.stream().filter((it) -> !it.isEmpty()).toList();
	}

	private static List<String> texts(XSSFWorkbook workbook, String sheet) {
		List<String> texts = new ArrayList<>();
		workbook.getSheet(sheet).forEach((row) -> row.forEach((it) -> texts.add(it.toString())));
		return texts;
	}

	private static List<String> colours(XSSFWorkbook workbook) {
		var formatting = workbook.getSheet("自评表").getSheetConditionalFormatting();
		return IntStream.range(0, formatting.getNumConditionalFormattings())
			.mapToObj((i) -> formatting.getConditionalFormattingAt(i).getRule(0).getFormula1())
			.toList();
	}

	private static Cell cell(XSSFWorkbook workbook, String name) {
		CellReference at = new CellReference(workbook.getName(name).getRefersToFormula());
		return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
	}

	private static XSSFWorkbook open(byte[] bytes) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(bytes));
	}

}

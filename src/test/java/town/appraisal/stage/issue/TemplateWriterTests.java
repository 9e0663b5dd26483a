package town.appraisal.stage.issue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import town.appraisal.domain.project.Approved;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.RegisteredIndicator;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.form.Form;
import town.appraisal.form.FormShelf;
import town.appraisal.form.LockedValues;
import town.appraisal.form.Role;
import town.appraisal.form.part.Column;
import town.appraisal.form.part.Field;
import town.appraisal.form.part.Kind;
import town.appraisal.workbook.draw.Book;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateWriterTests {

	private final TemplateWriter writer = new TemplateWriter(TestPolicies.shipped(), 2024, List.of("青禾镇"));

	@Test
	void locksWhatTheBureauApprovedAndLeavesTheRestOpen() throws IOException {
		RegisteredProject project = canal();

		XSSFWorkbook workbook = written(Optional.of(project));

		assertThat(List.of(text(workbook, "项目编号"), text(workbook, "资金分值"), text(workbook, "当年财政拨款_年初预算数"),
				text(workbook, "一级指标"), text(workbook, "年度指标值")))
			.containsExactly("P1（锁定）", "10.0（锁定）", "86.4（锁定）", "产出指标（锁定）", "12.0（锁定）");
		assertThat(List.of(text(workbook, "实际完成值"), text(workbook, "当年财政拨款_全年执行数"), text(workbook, "项目负责人")))
			.containsExactly("", "", "");
	}

	@Test
	void stampsTheWorkbookWithTheChecksumOfTheLockedValues() throws IOException {
		RegisteredProject project = canal();

		XSSFSheet meta = written(Optional.of(project)).getSheet("_meta");

		String checksum = new LockedValues(Map.ofEntries(Map.entry("年度", "2024"), Map.entry("项目名称", "渠道修复"),
				Map.entry("项目编号", "P1"), Map.entry("所属乡镇", "青禾镇"), Map.entry("实施单位", "青禾镇人民政府"),
				Map.entry("资金分值", "10"), Map.entry("当年财政拨款_年初预算数", "86.4"), Map.entry("一级指标#1", "产出指标"),
				Map.entry("二级指标#1", "数量指标"), Map.entry("三级指标#1", "修复渠道长度"), Map.entry("指标性质#1", "≥"),
				Map.entry("年度指标值#1", "12"), Map.entry("度量单位#1", "公里"), Map.entry("分值#1", "15")))
			.checksum();
		assertThat(List.of(0, 1, 2, 3, 4, 5, 6)).extracting((row) -> meta.getRow(row).getCell(1).getStringCellValue())
			.containsExactly("项目支出绩效自评", "2024.1", "2024", "P1", "青禾镇", "101号", checksum);
	}

	@Test
	void issuesTheEditionOfTheYear() throws IOException {
		XSSFWorkbook former = written(2024, Optional.empty());
		XSSFWorkbook workbook = written(2025, Optional.empty());

		assertThat(List.of(stamp(former), stamp(workbook))).containsExactly("2024.1", "2025.1");
		assertThat(heads(former)).containsExactly("绩效指标", "一级指标", "二级指标", "三级指标", "指标性质", "年度指标值", "度量单位", "实际完成值",
				"分值", "得分", "偏差原因分析及改进措施", "勾稽检查");
		assertThat(heads(workbook)).containsExactly("绩效指标", "一级指标", "二级指标", "三级指标", "指标性质", "年度指标值", "度量单位", "全年完成值",
				"分值", "得分", "未完成原因分析及改进措施", "佐证材料", "勾稽检查");
		assertThat(workbook.getPrintArea(1)).isEqualTo("自评表!$A$1:$L$36");
		assertThat(text(workbook, "佐证材料")).isEmpty();
	}

	@Test
	void movesFormulasWithTheColumnsOfTheEdition() throws IOException {
		Form wider = FormShelf.EVERY.toIssue(2024);
		Form moved = wider.with(Field.of(Role.EVIDENCE, "佐证材料", Kind.TEXT).optional())
			.with(wider.grid().withColumn(Column.C, Role.EVIDENCE, 20));

		XSSFWorkbook workbook = opened(
				TemplateWriter.draw(Issue.of(moved, 2024, List.of(), TestPolicies.shipped(), Optional.empty())));

		assertThat(List.of(formula(workbook, "年度资金总额_全年执行数"), formula(workbook, "资金得分"), formula(workbook, "总得分")))
			.containsExactly("IF(COUNT(I9:I11)=0,\"\",ROUND(SUM(I9:I11),6))", "IF(K8=\"\",\"\",ROUND(MIN(K8,1)*J8,2))",
					"IF(COUNT(K15:K35)=0,\"\",ROUND(SUM(L8)+SUM(K15:K35),2))");
	}

	@Test
	void writesTheSameBytesTwice() throws IOException {
		ByteArrayOutputStream once = new ByteArrayOutputStream();
		ByteArrayOutputStream again = new ByteArrayOutputStream();

		this.writer.write(once, Optional.of(canal()));
		this.writer.write(again, Optional.of(canal()));

		assertThat(again.toByteArray()).isEqualTo(once.toByteArray());
	}

	private static XSSFWorkbook written(Optional<RegisteredProject> project) throws IOException {
		return written(2024, project);
	}

	private static XSSFWorkbook written(int year, Optional<RegisteredProject> project) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new TemplateWriter(TestPolicies.shipped(), year, List.of("青禾镇")).write(out, project);
		return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
	}

	private static XSSFWorkbook opened(Book drawn) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (drawn) {
			drawn.write(out);
		}
		return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
	}

	private static String stamp(XSSFWorkbook workbook) {
		return workbook.getSheet("_meta").getRow(1).getCell(1).getStringCellValue();
	}

	/** The words over the indicator table. */
	private static List<String> heads(XSSFWorkbook workbook) {
		List<String> heads = new ArrayList<>();
		workbook.getSheetAt(1).getRow(13).forEach((cell) -> heads.add(cell.toString()));
		return heads;
	}

	private static String formula(XSSFWorkbook workbook, String name) {
		return cell(workbook, name).getCellFormula();
	}

	/** The first cell of a name, with a mark when it is locked. */
	private static String text(XSSFWorkbook workbook, String name) {
		Cell cell = cell(workbook, name);
		return cell + (cell.getCellStyle().getLocked() ? "（锁定）" : "");
	}

	private static Cell cell(XSSFWorkbook workbook, String name) {
		CellReference at = new AreaReference(workbook.getName(name).getRefersToFormula(),
				workbook.getSpreadsheetVersion())
			.getFirstCell();
		return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
	}

	private static RegisteredProject canal() {
		Money initial = Money.ofWan("86.4");
		return new RegisteredProject(new Project("P1", "渠道修复", "青禾镇", "青禾镇人民政府", "", 2024), "101号",
				new Approved(Optional.of(initial), Map.of(FundSource.CURRENT_YEAR, initial)), Approved.unknown(),
				List.of(new RegisteredIndicator("产出指标", "数量指标", "修复渠道长度", "≥", "12", "公里",
						Optional.of(new BigDecimal("15")))),
				false, 2);
	}

}

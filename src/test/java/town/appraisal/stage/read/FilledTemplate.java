package town.appraisal.stage.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import town.appraisal.domain.project.Approved;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.RegisteredIndicator;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.FirstEdition;
import town.appraisal.stage.intake.PolicyFile;
import town.appraisal.stage.issue.TemplateWriter;

/**
 * The template as issued to one project, filled without a fault, open on somebody's desk.
 */
final class FilledTemplate {

	/** Row, name, nature, target, unit, actual, weight, score, reason. */
	private static final List<List<String>> INDICATORS = List.of(
			List.of("15", "修复村级道路长度", "≥", "5", "公里", "5.2", "10", "10", ""),
			List.of("16", "安装太阳能路灯数量", "≥", "260", "盏", "260", "10", "10", ""),
			List.of("18", "工程验收合格率", "=", "100", "%", "100", "10", "10", ""),
			List.of("20", "按期完工率", "=", "100", "%", "100", "10", "10", ""),
			List.of("22", "项目总成本", "≤", "86.649016", "万元", "82.999016", "10", "10", ""),
			List.of("25", "受益农户数", "≥", "300", "户", "312", "15", "15", ""),
			List.of("28", "道路管护制度", "定性", "健全", "", "健全", "15", "15", ""),
			List.of("30", "村民满意度", "≥", "90", "%", "88.2", "10", "9.8", "路灯间距偏大，下年度加密。"));

	private static final Map<String, String> OTHERS = Map.of("E9", "66.649016", "H9", "66.649016", "E11", "20", "H11",
			"16.35", "B13", "修复村级道路5公里，安装路灯260盏。", "G13", "已修复道路5.2公里，路灯全部亮灯。");

	private static final byte[] CLEAN = filled(List.of());

	private static final byte[] APPROVED = filled(INDICATORS.stream().map(FilledTemplate::approved).toList());

	private final XSSFWorkbook workbook;

	private boolean recalculated = true;

	private FilledTemplate(byte[] bytes) {
		this.workbook = open(bytes);
	}

	/** Issued without approved indicators. */
	static FilledTemplate clean() {
		return new FilledTemplate(CLEAN);
	}

	/** Issued with approved, locked indicators. */
	static FilledTemplate approved() {
		return new FilledTemplate(APPROVED);
	}

	XSSFWorkbook workbook() {
		return this.workbook;
	}

	XSSFSheet sheet() {
		return this.workbook.getSheet(FirstEdition.SHEET);
	}

	Cell at(String address) {
		CellReference at = new CellReference(address);
		Row row = Optional.ofNullable(sheet().getRow(at.getRow())).orElseGet(() -> sheet().createRow(at.getRow()));
		return row.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
	}

	/** Typed as text, also over a formula; nothing clears the cell. */
	FilledTemplate text(String address, String value) {
		at(address).setBlank();
		if (!value.isEmpty()) {
			at(address).setCellValue(value);
		}
		return this;
	}

	FilledTemplate number(String address, String value) {
		at(address).setBlank();
		at(address).setCellValue(Double.parseDouble(value));
		return this;
	}

	FilledTemplate insertRow(int number) {
		sheet().shiftRows(number - 1, sheet().getLastRowNum(), 1);
		return this;
	}

	FilledTemplate merge(String range) {
		sheet().addMergedRegion(CellRangeAddress.valueOf(range));
		return this;
	}

	FilledTemplate withoutNames() {
		List<XSSFName> names = new ArrayList<>(this.workbook.getAllNames());
		names.stream().filter((it) -> !it.getNameName().startsWith("_xlnm")).forEach(this.workbook::removeName);
		return this;
	}

	FilledTemplate withoutName(String name) {
		this.workbook.removeName(this.workbook.getName(name));
		return this;
	}

	FilledTemplate withoutSheet(String name) {
		this.workbook.removeSheetAt(this.workbook.getSheetIndex(name));
		return this;
	}

	/** The program that saved it did not compute. */
	FilledTemplate asItStands() {
		this.recalculated = false;
		return this;
	}

	byte[] bytes() {
		if (this.recalculated) {
			XSSFFormulaEvaluator.evaluateAllFormulaCells(this.workbook);
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			this.workbook.write(bytes);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	static XSSFWorkbook open(byte[] bytes) {
		try {
			return new XSSFWorkbook(new ByteArrayInputStream(bytes));
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static byte[] filled(List<RegisteredIndicator> approved) {
		Project project = new Project("2024-101", "2024年村级道路修复项目", "小村乡", "小村乡人民政府", "区农业农村局", 2024);
		Approved initial = new Approved(Optional.empty(),
				Map.of(FundSource.CURRENT_YEAR, Money.ofWan("60.5"), FundSource.OTHER, Money.ofWan("20")));
		ByteArrayOutputStream issued = new ByteArrayOutputStream();
		try {
			new TemplateWriter(PolicyFile.shipped(), 2024, List.of("小村乡")).write(issued, Optional
				.of(new RegisteredProject(project, "10号", initial, Approved.unknown(), approved, false, 5)));
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		FilledTemplate template = new FilledTemplate(issued.toByteArray());
		OTHERS.forEach((address, value) -> template.typed(address, value));
		INDICATORS.forEach(template::indicator);
		template.workbook.getSheet("报告文本").getRow(2).getCell(2).setCellValue("依据区年度为民办实事计划。");
		return template.bytes();
	}

	private void indicator(List<String> cells) {
		for (int i = 1; i < cells.size(); i++) {
			if (!cells.get(i).isEmpty()) {
				typed((char) ('C' + i) + cells.get(0), cells.get(i));
			}
		}
	}

	private void typed(String address, String value) {
		if (value.matches("[\\d.]+")) {
			number(address, value);
		}
		else {
			text(address, value);
		}
	}

	private static RegisteredIndicator approved(List<String> cells) {
		int row = Integer.parseInt(cells.get(0));
		String level1 = (row < 24) ? "产出指标" : (row < 30) ? "效益指标" : "满意度指标";
		String level2 = Map.of(18, "质量指标", 20, "时效指标", 22, "成本指标", 25, "社会效益指标", 28, "可持续影响指标", 30, "服务对象满意度指标")
			.getOrDefault(row, "数量指标");
		return new RegisteredIndicator(level1, level2, cells.get(1), cells.get(2), cells.get(3), cells.get(4),
				Optional.of(new BigDecimal(cells.get(6))));
	}

}

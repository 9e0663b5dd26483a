package town.appraisal.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import town.appraisal.FirstEdition;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.intake.PolicyFile;
import town.appraisal.stage.issue.TemplateWriter;
import town.appraisal.stage.validate.catalogue.RuleCatalogue;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the template prevents or colours while somebody types is also judged by a
 * rule: a guard is gone as soon as somebody pastes over it.
 */
class GuardsHaveRulesTests {

	/** Kind of guard and the field it guards, with the rules that judge the same. */
	private static final Map<String, List<String>> RULES = Map.ofEntries(Map.entry("number 年度", List.of("S11")),
			Map.entry("list 所属乡镇", List.of("X02")), Map.entry("number 当年财政拨款_年初预算数", List.of("S05", "S08")),
			Map.entry("number 当年财政拨款_全年预算数", List.of("S05", "S08")),
			Map.entry("number 当年财政拨款_全年执行数", List.of("S05", "S08")), Map.entry("list 一级指标", List.of("T01", "S02")),
			Map.entry("list 二级指标", List.of("T02", "S02")), Map.entry("list 指标性质", List.of("T10", "S02")),
			Map.entry("number 分值", List.of("S05", "S08", "W03")), Map.entry("number 得分", List.of("S05", "S08", "G02")),
			Map.entry("missing 年度", List.of("S03")), Map.entry("missing 项目名称", List.of("S03")),
			Map.entry("missing 项目编号", List.of("X02")), Map.entry("missing 所属乡镇", List.of("X02")),
			Map.entry("missing 主管部门", List.of("S03")), Map.entry("missing 实施单位", List.of("S03")),
			Map.entry("missing 当年财政拨款_年初预算数", List.of("B13")), Map.entry("missing 当年财政拨款_全年预算数", List.of("B08")),
			Map.entry("missing 当年财政拨款_全年执行数", List.of("B03")), Map.entry("missing 预期目标", List.of("S12")),
			Map.entry("missing 实际完成情况", List.of("S12")), Map.entry("missing 一级指标", List.of("T01")),
			Map.entry("missing 二级指标", List.of("T02")), Map.entry("missing 指标性质", List.of("T10")),
			Map.entry("missing 年度指标值", List.of("S09")), Map.entry("missing 实际完成值", List.of("G03", "S09")),
			Map.entry("missing 分值", List.of("W03")), Map.entry("missing 得分", List.of("G03")),
			Map.entry("missing 偏差原因", List.of("G08")), Map.entry("wrong 年度资金总额_全年执行数", List.of("B07")),
			Map.entry("wrong 得分", List.of("G01")), Map.entry("wrong 总分值", List.of("W01")),
			Map.entry("wrong 勾稽检查", List.of("B01", "W01", "G01")));

	@Test
	void everyGuardOfTheTemplateHasItsRules() throws IOException {
		assertThat(guards()).containsExactlyInAnyOrderElementsOf(RULES.keySet());
	}

	@Test
	void everyRuleNamedHereIsInTheCatalogue() {
		List<String> catalogue = RuleCatalogue.rules().stream().map(Rule::id).toList();

		assertThat(RULES.values()).allSatisfy((rules) -> assertThat(catalogue).containsAll(rules));
	}

	/** Prompts without a refusal and number formats guard nothing. */
	private static Set<String> guards() throws IOException {
		ByteArrayOutputStream template = new ByteArrayOutputStream();
		new TemplateWriter(PolicyFile.shipped(), 2024, List.of("小村乡")).write(template, Optional.empty());
		Set<String> guards = new TreeSet<>();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template.toByteArray()))) {
			XSSFSheet sheet = workbook.getSheet(FirstEdition.SHEET);
			Map<String, String> names = names(workbook);
			sheet.getDataValidations()
				.stream()
				.filter(XSSFDataValidation::getShowErrorBox)
				.forEach((it) -> guards.add(kind(it) + " " + field(names, it.getRegions().getCellRangeAddress(0))));
			colours(sheet, names, guards);
		}
		return guards;
	}

	private static String kind(XSSFDataValidation validation) {
		return (validation.getValidationConstraint().getValidationType() == ValidationType.LIST) ? "list" : "number";
	}

	private static void colours(XSSFSheet sheet, Map<String, String> names, Set<String> guards) {
		SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
		for (int i = 0; i < formatting.getNumConditionalFormattings(); i++) {
			ConditionalFormatting colour = formatting.getConditionalFormattingAt(i);
			String formula = colour.getRule(0).getFormula1();
			if (colour.getRule(0).getNumberFormat() == null) {
				boolean missing = formula.matches(".*(LEN\\([^)]*\\)|COUNT\\([^)]*\\))=0\\)?");
				guards.add((missing ? "missing " : "wrong ") + field(names, colour.getFormattingRanges()[0]));
			}
		}
	}

	private static String field(Map<String, String> names, CellRangeAddress range) {
		String first = new CellRangeAddress(range.getFirstRow(), range.getFirstRow(), range.getFirstColumn(),
				range.getFirstColumn())
			.formatAsString();
		return (range.getFirstColumn() == FirstEdition.FORM.grid().widths().size())
				? FirstEdition.FORM.grid().check().heading() : names.getOrDefault(first, first);
	}

	/** The defined name of each first cell. */
	private static Map<String, String> names(XSSFWorkbook workbook) {
		return workbook.getAllNames()
			.stream()
			.filter((it) -> it.getRefersToFormula().startsWith(FirstEdition.SHEET) && !it.getNameName().startsWith("_"))
			.collect(Collectors.toMap(
					(it) -> new AreaReference(it.getRefersToFormula(), workbook.getSpreadsheetVersion()).getFirstCell()
						.formatAsString(false)
						.replace("$", ""),
					XSSFName::getNameName, (one, other) -> one));
	}

}

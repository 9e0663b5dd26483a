package town.appraisal.stage.read;

import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What was changed against the issued template. */
final class DriftVariants {

	private DriftVariants() {
	}

	static List<Variant> all() {
		return List.of(Variant.ofApproved("issued with approved indicators", (it) -> it), Variant
			.ofApproved("locked values spelled anew",
					(it) -> it.text("F15", "５").text("E15", "≧").text("I15", "10分").text("E2", "2024年").asItStands())
			.tidies("E2 2024年 -> 2024", "E15 ≧ -> ≥", "F15 ５ -> 5", "I15 10分 -> 10")
			.finds("提示 S05 I15", "提示 S16 F15", "提示 S16 F15"),
				Variant.ofApproved("a locked target changed", (it) -> it.number("F15", "4"))
					.finds("必改 S02 F15")
					.changes("产出指标 | 数量指标 | 修复村级道路长度 | ≥4公里#4公里 | 5.2#5.2 | 10 | 10 | "),
				Variant.ofApproved("a locked weight changed", (it) -> it.number("I15", "12").number("J15", "12"))
					.finds("必改 S02 I15")
					.changes("产出指标 | 数量指标 | 修复村级道路长度 | ≥5公里#5公里 | 5.2#5.2 | 12 | 12 | ", "102 | 101.38 | 优"),
				Variant
					.ofApproved("a locked target changed below an inserted row",
							(it) -> it.insertRow(16).number("F19", "90"))
					.finds("必改 S02 F19")
					.changes("产出指标 | 质量指标 | 工程验收合格率 | =90%#90% | 100#100 | 10 | 10 | "),
				Variant.ofApproved("an approved indicator renamed", (it) -> it.text("D16", "安装路灯数量"))
					.finds("必改 S02 D16")
					.changes("产出指标 | 数量指标 | 安装路灯数量 | ≥260盏#260盏 | 260#260 | 10 | 10 | "),
				Variant.ofApproved("an approved indicator removed", DriftVariants::removed)
					.finds("必改 S02 D14")
					.changes("90 | 89.38 | 良"),
				Variant.of("the approved budget changed", (it) -> it.number("D9", "66.649016"))
					.finds("必改 S02 D9")
					.changes("TOTAL 86.649016 | 86.649016 | 82.999016 | 10 | 0.957876 | 9.58",
							"CURRENT_YEAR 66.649016 | 66.649016 | 66.649016 |  | 1 | "),
				Variant.of("a neighbour's template", (it) -> it.text("C4", "2024-102").text("C3", "2024年灌溉渠道项目"))
					.finds("必改 S02 C3", "必改 S02 C4", "必改 S10 C4")
					.changes("2024-102 | 2024年灌溉渠道项目 | 小村乡 | 区农业农村局 | 小村乡人民政府 | 2024"),
				Variant.of("last year's template", (it) -> meta(it, 2, "2023")).finds("必改 S10 E2"),
				Variant.of("last year's form", (it) -> it.number("E2", "2023"))
					.finds("必改 S02 E2", "必改 S11 E2")
					.changes("2024-101 | 2024年村级道路修复项目 | 小村乡 | 区农业农村局 | 小村乡人民政府 | 2023"),
				Variant.of("an outdated edition", (it) -> meta(it, 1, "2022.3")).finds("必改 S10 C3"),
				Variant.of("an unknown template", (it) -> meta(it, 0, "别的表")).finds("必改 S10 C3"),
				Variant.of("the list of locked values edited", (it) -> meta(it, 8, "别的")).finds("必改 S02 _metaA1"),
				Variant.of("_meta removed", (it) -> it.withoutSheet("_meta")).finds("必改 S01 _meta"),
				Variant.of("报告文本 removed", (it) -> it.withoutSheet("报告文本")).finds("必改 S01 报告文本"),
				Variant.of("a drop-down pasted over", (it) -> pasted(it, "B25", "社会指标"))
					.finds("提示 S02 B25")
					.changes("社会指标 | 社会效益指标 | 受益农户数 | ≥300户#300户 | 312#312 | 15 | 15 | "),
				Variant.of("a drop-down pasted over with a valid value", (it) -> pasted(it, "B25", "效益指标")),
				Variant.of("a heading changed", (it) -> it.text("H14", "上年完成值")).finds("必改 S02 H14"),
				Variant.of("headings in other words",
						(it) -> it.text("H14", "全年实际值")
							.text("K14", "未完成原因分析")
							.text("C9", "其中：本年财政拨款")
							.text("I14", "分 值")),
				Variant.of("a source renamed", (it) -> it.text("C11", "自筹资金")).finds("必改 S02 C11"),
				Variant.of("a column put in and filled", DriftVariants::column).finds("提示 S02 H14"),
				Variant.of("a column taken out", DriftVariants::withoutUnits)
					.finds("必改 S02 B14")
					.changes("产出指标 | 数量指标 | 修复村级道路长度 | ≥5#5 | 5.2#5.2 | 10 | 10 | ",
							"产出指标 | 数量指标 | 安装太阳能路灯数量 | ≥260#260 | 260#260 | 10 | 10 | ",
							"产出指标 | 质量指标 | 工程验收合格率 | =100#100 | 100#100 | 10 | 10 | ",
							"产出指标 | 时效指标 | 按期完工率 | =100#100 | 100#100 | 10 | 10 | ",
							"产出指标 | 成本指标 | 项目总成本 | ≤86.649016#86.649016 | 82.999016#82.999016 | 10 | 10 | ",
							"效益指标 | 社会效益指标 | 受益农户数 | ≥300#300 | 312#312 | 15 | 15 | ",
							"满意度指标 | 服务对象满意度指标 | 村民满意度 | ≥90#90 | 88.2#88.2 | 10 | 9.8 | 路灯间距偏大，下年度加密。"),
				Variant
					.of("a weight merged over two indicators",
							(it) -> it.text("I16", "").number("I15", "20").merge("I15:I16"))
					.finds("必改 S13 I15")
					.changes("产出指标 | 数量指标 | 修复村级道路长度 | ≥5公里#5公里 | 5.2#5.2 | 20 | 10 | ",
							"产出指标 | 数量指标 | 安装太阳能路灯数量 | ≥260盏#260盏 | 260#260 |  | 10 | "),
				Variant.of("a filled row hidden", (it) -> hidden(it)).finds("提示 S15 B16"));
	}

	private static FilledTemplate removed(FilledTemplate it) {
		XSSFSheet sheet = it.sheet();
		sheet.removeRow(sheet.getRow(15));
		sheet.shiftRows(16, sheet.getLastRowNum(), -1);
		return it;
	}

	private static FilledTemplate meta(FilledTemplate it, int row, String value) {
		it.workbook().getSheet("_meta").getRow(row).getCell(1).setCellValue(value);
		return it;
	}

	/** Pasting replaces the cell's own rule. */
	private static FilledTemplate pasted(FilledTemplate it, String address, String value) {
		it.sheet().getCTWorksheet().unsetDataValidations();
		return it.text(address, value);
	}

	private static FilledTemplate column(FilledTemplate it) {
		it.sheet().shiftColumns(7, 11, 1);
		return it.text("H14", "完成时间").text("H15", "8月");
	}

	private static FilledTemplate withoutUnits(FilledTemplate it) {
		for (int row = 14; row <= 31; row++) {
			Cell cell = it.at("G" + row);
			cell.setBlank();
		}
		it.withoutName("度量单位");
		return it;
	}

	private static FilledTemplate hidden(FilledTemplate it) {
		it.sheet().getRow(15).setZeroHeight(true);
		return it;
	}

}

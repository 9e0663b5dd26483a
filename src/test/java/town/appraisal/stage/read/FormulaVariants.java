package town.appraisal.stage.read;

import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;

/**
 * What becomes of the template's formulas: typed over, changed, never computed, edited.
 */
final class FormulaVariants {

	private FormulaVariants() {
	}

	static List<Variant> all() {
		return List.of(
				Variant.of("a formula typed over with its own result", (it) -> it.number("K8", "9.58"))
					.finds("提示 S02 K8"),
				Variant
					.of("a formula typed over with another value", (it) -> it.number("K8", "10").number("J32", "100"))
					.finds("提示 S02 K8", "提示 S02 J32")
					.changes("TOTAL 80.5 | 86.649016 | 82.999016 | 10 | 0.957876 | 10", "100 | 100 | 优"),
				Variant.of("every formula pasted over as values", FormulaVariants::values)
					.finds("提示 S02 D8", "提示 S02 E8", "提示 S02 H8", "提示 S02 J8", "提示 S02 K8", "提示 S02 I32", "提示 S02 J32",
							"提示 S02 K32"),
				Variant.of("another denominator", (it) -> formula(it, Map.of("J8", "H8/D8")))
					.finds("提示 S02 J8")
					.changes("TOTAL 80.5 | 86.649016 | 82.999016 | 10 | 1.031044 | 10", "100 | 99.8 | 优"),
				Variant.of("the same formula written otherwise",
						(it) -> formula(it, Map.of("D8", "D9+D10+D11", "J8", "$H$8/$E$8", "J32", "SUM(J15:J31,K8)"))),
				Variant.of("a result edited by hand", (it) -> edited(it, "J8", "1"))
					.tidies("J8 1 -> 95.79%")
					.finds("提示 S02 J8"),
				Variant.of("stale zeros of another program", (it) -> edited(edited(it, "J32", "0"), "K32", "差"))
					.tidies("J32 0 -> 99.38", "K32 差 -> 优")
					.finds("提示 S02 J32", "提示 S02 K32"),
				Variant.of("amounts changed and never computed again", (it) -> it.number("H11", "20").asItStands())
					.tidies("H8 82.999016 -> 86.649016", "J8 0.957876036353373 -> 100.00%", "K8 9.58 -> 10",
							"J11 0.8175 -> 100.00%", "J32 99.38 -> 99.8")
					.finds("提示 S02 H8", "提示 S02 J8", "提示 S02 K8", "提示 S02 J11", "提示 S02 J32")
					.changes("TOTAL 80.5 | 86.649016 | 86.649016 | 10 | 1 | 10", "OTHER 20 | 20 | 20 |  | 1 | ",
							"100 | 99.8 | 优"),
				Variant.of("no annual budget at all", (it) -> it.text("E9", "").text("E11", ""))
					.changes("TOTAL 80.5 |  | 82.999016 | 10 |  | ", "CURRENT_YEAR 60.5 |  | 66.649016 |  |  | ",
							"OTHER 20 |  | 16.35 |  |  | ", "100 | 89.8 | 良"),
				Variant.of("an error value in an amount", (it) -> error(it, "H11"))
					.finds("必改 S14 H8", "必改 S14 H11", "必改 S14 K8", "必改 S14 J32", "必改 S14 J8", "必改 S14 J11")
					.changes("TOTAL 80.5 | 86.649016 | ?ERROR_VALUE | 10 | ?ERROR_VALUE | ?ERROR_VALUE",
							"OTHER 20 | 20 | ?ERROR_VALUE |  | ?ERROR_VALUE | ", "100 | ?ERROR_VALUE | ?ERROR_VALUE"),
				Variant.of("a division by zero", (it) -> formula(it, Map.of("J8", "H8/E10")))
					.finds("必改 S14 K8", "必改 S14 J32", "必改 S14 J8")
					.changes("TOTAL 80.5 | 86.649016 | 82.999016 | 10 | ?ERROR_VALUE | ?ERROR_VALUE",
							"100 | ?ERROR_VALUE | ?ERROR_VALUE"),
				Variant.of("an amount by a formula of one's own", (it) -> formula(it, Map.of("H9", "60+6.649016"))));
	}

	private static FilledTemplate formula(FilledTemplate it, Map<String, String> formulas) {
		formulas.forEach((address, formula) -> it.at(address).setCellFormula(formula));
		return it;
	}

	private static FilledTemplate error(FilledTemplate it, String address) {
		it.at(address).setCellErrorValue(FormulaError.REF.getCode());
		return it;
	}

	private static FilledTemplate values(FilledTemplate it) {
		it.bytes();
		for (String address : List.of("D8", "E8", "H8", "J8", "K8", "I32", "J32")) {
			it.number(address, String.valueOf(it.at(address).getNumericCellValue()));
		}
		return it.text("K32", it.at("K32").getStringCellValue());
	}

	/** The stored result changes, the formula stays. */
	private static FilledTemplate edited(FilledTemplate it, String address, String result) {
		Cell cell = it.at(address);
		if (result.matches("[\\d.]+")) {
			cell.setCellValue(Double.parseDouble(result));
		}
		else {
			cell.setCellValue(result);
		}
		return it.asItStands();
	}

}

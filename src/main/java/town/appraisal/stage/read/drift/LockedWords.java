package town.appraisal.stage.read.drift;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import town.appraisal.stage.read.cell.CellWords;
import town.appraisal.stage.read.cell.Folding;
import town.appraisal.stage.read.cell.LevelParser;
import town.appraisal.stage.read.cell.NumberFormatCode;
import town.appraisal.stage.read.cell.Numeral;
import town.appraisal.stage.read.cell.OperatorParser;
import town.appraisal.workbook.CellKind;
import town.appraisal.workbook.RawCell;

/** Compares a locked value with what its cell says now; spelling it anew is no change. */
final class LockedWords {

	private static final Set<String> UNITS = Set.of("", "年", "年度", "分", "万元");

	private LockedWords() {
	}

	static boolean alike(String issued, Optional<RawCell> cell) {
		String said = cell.map(LockedWords::said).orElse("");
		return issued.equals(said) || plain(issued).equals(plain(said));
	}

	/** What the cell says, a percentage with its sign. */
	static String said(RawCell cell) {
		if (cell.kind() == CellKind.NUMBER && new NumberFormatCode(cell.formatCode()).isPercent()) {
			return Numeral.plain(new BigDecimal(cell.raw()).movePointRight(2)) + "%";
		}
		return CellWords.asFilled(cell);
	}

	private static String plain(String said) {
		String folded = Folding.fold(said);
		return Numeral.of(folded)
			.filter((it) -> UNITS.contains(it.suffix()))
			.map((it) -> Numeral.plain(it.number()))
			.or(() -> OperatorParser.leading(folded).map((it) -> it.sign() + OperatorParser.behind(folded)))
			.orElseGet(() -> LevelParser.withoutPoints(folded));
	}

}

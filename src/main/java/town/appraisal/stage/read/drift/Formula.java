package town.appraisal.stage.read.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import town.appraisal.stage.read.sheet.CellReference;
import town.appraisal.stage.read.sheet.SheetCells;
import town.appraisal.stage.read.sheet.Spot;
import town.appraisal.workbook.Area;
import town.appraisal.workbook.CellKind;

/**
 * What a formula refers to. Its text is not interpreted: spreadsheet programs write the
 * same formula in many ways, but none of them changes the cells it is made of.
 *
 * @param areas the cells it refers to on its own sheet
 * @param elsewhere whether it also refers to other sheets or workbooks
 */
record Formula(List<Area> areas, boolean elsewhere) {

	private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");

	private static final Pattern REFERENCE = Pattern
		.compile("(?:('[^']*'|[^\\s'!(),;:+*/^&=<>-]+)!)?(?<![A-Za-z0-9_.])(\\$?[A-Z]{1,3}\\$?\\d{1,7}"
				+ "(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?)(?![A-Za-z0-9_.(])");

	Formula {
		areas = List.copyOf(areas);
	}

	static Formula of(String text, String sheet) {
		List<Area> areas = new ArrayList<>();
		boolean elsewhere = false;
		for (MatchResult found : REFERENCE.matcher(TEXT.matcher(text).replaceAll("")).results().toList()) {
			Optional<CellReference> reference = CellReference.parse(sheet(found, sheet) + "!" + found.group(2));
			reference.ifPresent((it) -> areas.add(it.area()));
			elsewhere |= reference.filter((it) -> it.sheet().equals(sheet)).isEmpty();
		}
		return new Formula(areas, elsewhere);
	}

	private static String sheet(MatchResult found, String own) {
		return (found.group(1) != null) ? found.group(1) : "'" + own.replace("'", "''") + "'";
	}

	/**
	 * Whether it is made of these cells: it refers to each of them that is filled and to
	 * no other number.
	 */
	boolean isMadeOf(List<Spot> inputs) {
		return !this.elsewhere && !this.areas.isEmpty()
				&& inputs.stream().filter(Spot::isFilled).allMatch((it) -> refersTo(it.row(), it.column()))
				&& inputs.stream().findFirst().map((it) -> hasNoOther(it.sheet(), inputs)).orElse(false);
	}

	private boolean refersTo(int row, int column) {
		return this.areas.stream().anyMatch((it) -> it.contains(row, column));
	}

	private boolean hasNoOther(SheetCells sheet, List<Spot> inputs) {
		for (Area area : this.areas) {
			for (int row = area.firstRow(); row <= Math.min(area.lastRow(), sheet.lastRow()); row++) {
				boolean other = sheet.row(row)
					.anyMatch((it) -> it.kind() == CellKind.NUMBER && area.contains(it.row(), it.column())
							&& !inputs.contains(sheet.spot(it.row(), it.column())));
				if (other) {
					return false;
				}
			}
		}
		return true;
	}

}

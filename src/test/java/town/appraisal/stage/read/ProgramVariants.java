package town.appraisal.stage.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The workbook as other programs write it, and other official grids. */
final class ProgramVariants {

	/** A plain grid asks neither for a code nor for a township. */
	private static final String PLAIN = " | 2024年村级道路修复项目 |  | 区农业农村局 | 小村乡人民政府 | 2024";

	private static final String[] COMPUTED = { "D8 =IF(COUNT(D9:D11)=0,\"\",ROUND(SUM(D9:D11),6)) -> 80.5",
			"E8 =IF(COUNT(E9:E11)=0,\"\",ROUND(SUM(E9:E11),6)) -> 86.649016",
			"H8 =IF(COUNT(H9:H11)=0,\"\",ROUND(SUM(H9:H11),6)) -> 82.999016", "J8 =IF(SUM(E8)=0,\"\",H8/E8) -> 95.79%",
			"K8 =IF(J8=\"\",\"\",ROUND(MIN(J8,1)*I8,2)) -> 9.58", "J9 =IF(SUM(E9)=0,\"\",H9/E9) -> 100.00%",
			"J11 =IF(SUM(E11)=0,\"\",H11/E11) -> 81.75%",
			"I32 =IF(COUNT(I15:I31)=0,\"\",ROUND(SUM(I8)+SUM(I15:I31),2)) -> 100",
			"J32 =IF(COUNT(J15:J31)=0,\"\",ROUND(SUM(K8)+SUM(J15:J31),2)) -> 99.38",
			"K32 =IF(J32=\"\",\"\",IF(J32>=90,\"优\",IF(J32>=80,\"良\",IF(J32>=60,\"中\",\"差\")))) -> 优" };

	private static final Pattern CELL = Pattern.compile("\\b([A-K])(\\d{1,2})\\b");

	private ProgramVariants() {
	}

	static List<Variant> all() {
		byte[] clean = FilledTemplate.clean().bytes();
		byte[] withALine = ShapeVariants.line(FilledTemplate.clean().insertRow(17), 17).bytes();
		List<Variant> all = new ArrayList<>(List.of(
				Variant.of("rewritten by a script, inline texts", BareRewrite.withInlineStrings(clean))
					.tidies(COMPUTED),
				Variant.of("rewritten by a script, shared texts", BareRewrite.withSharedStrings(clean))
					.tidies(COMPUTED),
				Variant.of("rewritten by a script, names lost", BareRewrite.withoutNames(clean)).tidies(COMPUTED),
				Variant
					.of("a row put in, then rewritten",
							BareRewrite.withSharedStrings(FilledTemplate.clean().insertRow(1).bytes()))
					.tidies(moved()),
				Variant.of("official grid", PlainGrid.official()).changes(PLAIN),
				Variant.of("present grid of Beijing", PlainGrid.beijing()).changes(PLAIN),
				Variant.of("form filled on a copy beside the blank one", copied()),
				Variant.of("form copied, both filled", bothFilled())));
		List<byte[]> saved = LibreOffice.saved(List.of(clean, withALine));
		if (!saved.isEmpty()) {
			all.add(Variant.of("saved by LibreOffice", saved.get(0)));
			all.add(Variant.of("a line put in, saved by LibreOffice", saved.get(1))
				.changes(ShapeVariants.LINE, "101 | 100.38 | 优"));
		}
		return all;
	}

	/** The same one row further down. */
	private static String[] moved() {
		return Arrays.stream(COMPUTED)
			.map((it) -> CELL.matcher(it).replaceAll((cell) -> cell.group(1) + (Integer.parseInt(cell.group(2)) + 1)))
			.toArray(String[]::new);
	}

	private static byte[] copied() {
		FilledTemplate it = FilledTemplate.clean();
		it.workbook().cloneSheet(it.workbook().getSheetIndex("自评表"), "自评表 (2)");
		for (String address : List.of("E9", "H9", "E11", "H11", "B13", "G13")) {
			it.text(address, "");
		}
		for (int row = 15; row <= 31; row++) {
			for (char column = 'D'; column <= 'K'; column++) {
				it.text(column + String.valueOf(row), "");
			}
		}
		return it.bytes();
	}

	private static byte[] bothFilled() {
		FilledTemplate it = FilledTemplate.clean();
		it.workbook().cloneSheet(it.workbook().getSheetIndex("自评表"), "自评表 (2)");
		return it.bytes();
	}

}

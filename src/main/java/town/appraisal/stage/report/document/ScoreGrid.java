package town.appraisal.stage.report.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

import town.appraisal.stage.report.content.ScoreLine;
import town.appraisal.stage.report.content.ScoreTable;
import town.appraisal.workbook.draw.CellText;

/**
 * The score table: its head stands on every page, and no line is torn between two.
 */
final class ScoreGrid {

	/** Widths in twips, together as wide as the text. */
	private static final List<Integer> WIDTHS = List.of(1650, 2750, 3194, 1250);

	/** Lines that surely fit on one page, even where each takes two rows of letters. */
	private static final int ONE_PAGE = 12;

	private final XWPFTable table;

	private ScoreGrid(XWPFTable table) {
		this.table = table;
	}

	static void on(XWPFDocument document, ScoreTable scores) {
		ScoreGrid grid = new ScoreGrid(document.createTable(scores.lines().size() + 2, WIDTHS.size()));
		grid.layOut();
		grid.row(0, ParagraphStyle.TABLE_HEAD, scores.heads().toArray(String[]::new));
		grid.table.getRow(0).setRepeatHeader(true);
		for (int i = 0; i < scores.lines().size(); i++) {
			ScoreLine line = scores.lines().get(i);
			grid.row(i + 1, ParagraphStyle.TABLE_TEXT, line.level1(), line.level2(), line.level3(),
					plain(line.score()));
		}
		grid.total(scores.lines().size() + 1, scores.totalLabel(), scores.total().map(ScoreGrid::plain).orElse("—"));
		if (scores.lines().size() <= ONE_PAGE) {
			grid.keepTogether();
		}
	}

	/** A short table is moved to the next page as a whole. */
	private void keepTogether() {
		for (int i = 0; i < this.table.getNumberOfRows() - 1; i++) {
			this.table.getRow(i).getTableCells().forEach((it) -> it.getParagraphs().get(0).setKeepNext(true));
		}
	}

	private void layOut() {
		this.table.setTableAlignment(TableRowAlign.CENTER);
		this.table.setWidth(WIDTHS.stream().mapToInt(Integer::intValue).sum());
		this.table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
		CTTblGrid grid = this.table.getCTTbl().addNewTblGrid();
		WIDTHS.forEach((it) -> grid.addNewGridCol().setW(it));
	}

	private void row(int index, ParagraphStyle style, String... texts) {
		XWPFTableRow row = this.table.getRow(index);
		row.setCantSplitRow(true);
		for (int i = 0; i < texts.length; i++) {
			fill(row.getCell(i), WIDTHS.get(i), style, texts[i]);
		}
	}

	private void total(int index, String label, String points) {
		XWPFTableRow row = this.table.getRow(index);
		row.setCantSplitRow(true);
		row.removeCell(2);
		row.removeCell(1);
		int width = WIDTHS.get(0) + WIDTHS.get(1) + WIDTHS.get(2);
		fill(row.getCell(0), width, ParagraphStyle.TABLE_HEAD, label);
		row.getCell(0).getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(3));
		fill(row.getCell(1), WIDTHS.get(3), ParagraphStyle.TABLE_HEAD, points);
	}

	private static void fill(XWPFTableCell cell, int width, ParagraphStyle style, String text) {
		cell.setWidth(Integer.toString(width));
		cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
		cell.getParagraphs().get(0).setStyle(style.id());
		cell.getParagraphs().get(0).createRun().setText(CellText.clean(text));
	}

	private static String plain(BigDecimal points) {
		return (points.signum() == 0) ? "0" : points.stripTrailingZeros().toPlainString();
	}

}

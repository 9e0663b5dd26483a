package town.appraisal.workbook.draw;

import java.util.Arrays;
import java.util.List;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * An A4 page as wide as its columns, as long as it takes.
 *
 * @param landscape whether it lies on its long side
 * @param widths widths of the columns in characters
 * @param lastPrinted the last column that is printed, 0-based
 * @param form whether it is a page to fill, which has no gridlines
 */
public record PageFormat(boolean landscape, List<Integer> widths, int lastPrinted, boolean form) {

	public PageFormat {
		widths = List.copyOf(widths);
	}

	public static PageFormat portrait(Integer... widths) {
		return portrait(Arrays.asList(widths));
	}

	public static PageFormat portrait(List<Integer> widths) {
		return new PageFormat(false, widths, widths.size() - 1, false);
	}

	public static PageFormat landscape(Integer... widths) {
		return landscape(Arrays.asList(widths));
	}

	public static PageFormat landscape(List<Integer> widths) {
		return new PageFormat(true, widths, widths.size() - 1, false);
	}

	/** The same page, to be filled. */
	public PageFormat toFill() {
		return new PageFormat(this.landscape, this.widths, this.lastPrinted, true);
	}

	/** The same page, of which only the columns up to this one are printed. */
	public PageFormat printedTo(int column) {
		return new PageFormat(this.landscape, this.widths, column, this.form);
	}

	/** Tells whether every column is printed. */
	boolean isWhole() {
		return this.lastPrinted == columns() - 1;
	}

	int columns() {
		return this.widths.size();
	}

	/** Width of some columns together. */
	int width(int from, int span) {
		return this.widths.subList(from, from + span).stream().mapToInt(Integer::intValue).sum();
	}

	void on(Sheet sheet) {
		for (int i = 0; i < columns(); i++) {
			sheet.setColumnWidth(i, this.widths.get(i) * 256);
		}
		sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		sheet.getPrintSetup().setLandscape(this.landscape);
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setFitWidth((short) 1);
		sheet.getPrintSetup().setFitHeight((short) 0);
		sheet.setHorizontallyCenter(true);
		sheet.setMargin(PageMargin.LEFT, this.form ? 0.5 : 0.6);
		sheet.setMargin(PageMargin.RIGHT, this.form ? 0.5 : 0.6);
		if (this.form) {
			sheet.getFooter().setCenter("第 &P 页，共 &N 页");
			sheet.setDisplayGridlines(false);
		}
		else {
			sheet.getFooter().setLeft("&A");
			sheet.getFooter().setCenter("第 &P 页 / 共 &N 页");
		}
	}

}

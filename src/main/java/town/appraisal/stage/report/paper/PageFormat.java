package town.appraisal.stage.report.paper;

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
 */
public record PageFormat(boolean landscape, List<Integer> widths, int lastPrinted) {

	public PageFormat {
		widths = List.copyOf(widths);
	}

	public static PageFormat portrait(Integer... widths) {
		return new PageFormat(false, Arrays.asList(widths), widths.length - 1);
	}

	public static PageFormat landscape(Integer... widths) {
		return new PageFormat(true, Arrays.asList(widths), widths.length - 1);
	}

	/** The same page, of which only the columns up to this one are printed. */
	public PageFormat printedTo(int column) {
		return new PageFormat(this.landscape, this.widths, column);
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
		sheet.setMargin(PageMargin.LEFT, 0.6);
		sheet.setMargin(PageMargin.RIGHT, 0.6);
		sheet.getFooter().setLeft("&A");
		sheet.getFooter().setCenter("第 &P 页 / 共 &N 页");
	}

}

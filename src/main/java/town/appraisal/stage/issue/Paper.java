package town.appraisal.stage.issue;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A4, fitted to the width, page numbers; and what stays open on a protected sheet. */
final class Paper {

	private static final double MARGIN_INCHES = 0.5;

	private Paper() {
	}

	static void a4(XSSFSheet sheet, boolean landscape) {
		PrintSetup setup = sheet.getPrintSetup();
		setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
		setup.setLandscape(landscape);
		sheet.setFitToPage(true);
		setup.setFitWidth((short) 1);
		setup.setFitHeight((short) 0);
		sheet.setHorizontallyCenter(true);
		sheet.getFooter().setCenter("第 &P 页，共 &N 页");
		sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
		sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
		sheet.setDisplayGridlines(false);
	}

	/** The line that is printed again on each page. */
	static void repeat(XSSFSheet sheet, int row) {
		sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
	}

	/** Protection without a password: it guards against slips, not against people. */
	static void protect(XSSFSheet sheet) {
		sheet.enableLocking();
		sheet.lockFormatColumns(false);
		sheet.lockFormatRows(false);
		sheet.lockInsertRows(false);
		sheet.lockSelectLockedCells(false);
		sheet.lockSelectUnlockedCells(false);
	}

}

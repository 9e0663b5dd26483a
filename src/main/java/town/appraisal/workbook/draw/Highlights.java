package town.appraisal.workbook.draw;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;

/** Colours that come and go while typing. */
public final class Highlights {

	private static final String MISSING = "FFDFC2";

	private static final String WRONG = "FFB3B3";

	private final XSSFSheet sheet;

	public Highlights(FormSheet sheet) {
		this.sheet = sheet.sheet();
	}

	/** A required cell nobody filled. */
	public void missing(String range, String condition) {
		fill(range, condition, MISSING);
	}

	/** A value that cannot be right. */
	public void wrong(String range, String condition) {
		fill(range, condition, WRONG);
	}

	/** Another number format under a condition; POI itself offers no such rule. */
	public void format(String range, String condition, String format) {
		fill(range, condition, "");
		StylesTable styles = this.sheet.getWorkbook().getStylesSource();
		CTDxf dxf = CTDxf.Factory.newInstance();
		dxf.addNewNumFmt().setFormatCode(format);
		dxf.getNumFmt().setNumFmtId(styles.putNumberFormat(format));
		int last = this.sheet.getCTWorksheet().sizeOfConditionalFormattingArray() - 1;
		CTCfRule rule = this.sheet.getCTWorksheet().getConditionalFormattingArray(last).getCfRuleArray(0);
		rule.setDxfId(styles.putDxf(dxf) - 1L);
	}

	private void fill(String range, String condition, String rgb) {
		SheetConditionalFormatting formatting = this.sheet.getSheetConditionalFormatting();
		ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(condition);
		if (!rgb.isEmpty()) {
			PatternFormatting pattern = rule.createPatternFormatting();
			pattern.setFillBackgroundColor(CellStyles.colour(rgb));
			pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
		}
		formatting.addConditionalFormatting(new CellRangeAddress[] { CellRangeAddress.valueOf(range) }, rule);
	}

}

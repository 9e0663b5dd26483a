package town.appraisal.workbook.draw;

import java.util.Map;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import town.appraisal.workbook.Area;

/**
 * The guards that act while typing: lists to choose from, and numbers where numbers are
 * due.
 */
public final class InputRules {

	private static final String LIST_TITLE = "请从下拉框选取";

	private static final String LIST_TEXT = "此处只能选取下拉框中的内容。";

	private static final String NUMBER_TITLE = "请填数字";

	private final XSSFSheet sheet;

	private final DataValidationHelper rules;

	public InputRules(FormSheet sheet) {
		this.sheet = sheet.sheet();
		this.rules = this.sheet.getDataValidationHelper();
	}

	/** A list by its defined name or a formula that yields one. */
	public void list(Area cells, String formula, String hint) {
		add(cells, this.rules.createFormulaListConstraint(formula), Map.entry(LIST_TITLE, LIST_TEXT), hint);
	}

	/** An amount or a score: a number that is not negative. */
	public void number(Area cells, String hint) {
		add(cells, this.rules.createNumericConstraint(ValidationType.DECIMAL, OperatorType.GREATER_OR_EQUAL, "0", null),
				Map.entry(NUMBER_TITLE, "此处只能填不小于0的数字，不带单位和文字。"), hint);
	}

	/** A fiscal year. */
	public void year(Area cells) {
		add(cells, this.rules.createNumericConstraint(ValidationType.INTEGER, OperatorType.BETWEEN, "2000", "2099"),
				Map.entry(NUMBER_TITLE, "请填四位年度，例如2024。"), "");
	}

	/** Words shown when the cell is entered; anything may be typed. */
	public void hint(Area cells, String hint) {
		DataValidation validation = this.rules.createValidation(this.rules.createCustomConstraint("TRUE"),
				range(cells));
		validation.setShowErrorBox(false);
		prompt(validation, hint);
		this.sheet.addValidationData(validation);
	}

	private void add(Area cells, DataValidationConstraint constraint, Map.Entry<String, String> error, String hint) {
		DataValidation validation = this.rules.createValidation(constraint, range(cells));
		validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
		validation.createErrorBox(error.getKey(), error.getValue());
		validation.setShowErrorBox(true);
		validation.setSuppressDropDownArrow(true);
		prompt(validation, hint);
		this.sheet.addValidationData(validation);
	}

	private static CellRangeAddressList range(Area cells) {
		return new CellRangeAddressList(cells.firstRow(), cells.lastRow(), cells.firstColumn(), cells.lastColumn());
	}

	private static void prompt(DataValidation validation, String hint) {
		if (!hint.isEmpty()) {
			validation.createPromptBox("", hint);
			validation.setShowPromptBox(true);
		}
	}

}

package town.appraisal.stage.read.place;

import java.util.List;
import java.util.regex.Pattern;

import town.appraisal.domain.finding.Place;
import town.appraisal.workbook.SheetFacts;
import town.appraisal.workbook.WorkbookFacts;

/**
 * Sheets named as programs and people name copies of the form: the name with a number or
 * 副本. Other sheets that begin with the name, such as notes on it, are none.
 */
public final class FurtherForms {

	private static final String COPY = "[\\s_（(-]*(?:(?:的?副本|复件|(?i:copy))[\\s（(]*[0-9]*|[0-9]+|[一二三四五六七八九十]+)[\\s）)]*";

	private FurtherForms() {
	}

	/**
	 * The visible copies beside the sheet that was read.
	 * @param issued name of the sheet in the form as issued
	 */
	public static List<Place> beside(String form, String issued, WorkbookFacts workbook) {
		Pattern copy = Pattern.compile(Pattern.quote(issued) + COPY);
		return workbook.sheets()
			.stream()
			.filter((it) -> !it.hidden())
			.map(SheetFacts::name)
			.filter((it) -> !it.equals(form) && copy.matcher(it).matches())
			.map((it) -> new Place(it, "A1", it))
			.toList();
	}

}

package town.appraisal.workbook.xlsx;

import town.appraisal.workbook.xlsx.cell.IsoDate;
import town.appraisal.workbook.xlsx.part.Xml;

/**
 * When the workbook says it was saved last.
 */
final class SaveTime {

	private static final String TERMS = "http://purl.org/dc/terms/";

	private static final int LONGEST = 1_000;

	private SaveTime() {
	}

	/** ISO-8601 UTC, empty when the properties do not say it. */
	static String read(Xml xml) {
		String saved = "";
		while (xml.next(1)) {
			if (xml.foreignName().equals("modified") && xml.foreignNamespace().equals(TERMS)) {
				saved = IsoDate.utc(xml.text(LONGEST).trim());
			}
			else {
				xml.skip();
			}
		}
		xml.finish();
		return saved;
	}

}

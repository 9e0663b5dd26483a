package town.appraisal.workbook.xlsx.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import town.appraisal.workbook.xlsx.limit.Budget;
import town.appraisal.workbook.xlsx.limit.Limits;
import town.appraisal.workbook.xlsx.limit.Refused;
import town.appraisal.workbook.xlsx.part.Digits;
import town.appraisal.workbook.xlsx.part.Xml;

/**
 * The texts that cells refer to by number.
 */
public final class SharedStrings {

	private final List<String> texts = new ArrayList<>();

	private SharedStrings() {
	}

	public static SharedStrings none() {
		return new SharedStrings();
	}

	public static SharedStrings of(Xml xml, Budget characters) {
		SharedStrings strings = new SharedStrings();
		Budget room = new Budget(Limits.TEXTS, () -> Refused.tooMany("不同的文字", Limits.TEXTS));
		RichText rich = new RichText();
		while (xml.next(1)) {
			if (xml.name().equals("si")) {
				String text = rich.read(xml);
				room.spend(1);
				characters.spend(text.length());
				strings.texts.add(text);
			}
			else {
				xml.skip();
			}
		}
		xml.finish();
		return strings;
	}

	Optional<String> at(String index) {
		OptionalInt number = Digits.of(index.trim());
		boolean known = number.isPresent() && number.getAsInt() < this.texts.size();
		return known ? Optional.of(this.texts.get(number.getAsInt())) : Optional.empty();
	}

}

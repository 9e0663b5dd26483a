package town.appraisal.stage.intake;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Texts by code point: the same order on every machine, whatever its locale, and that of
 * a database with the C collation.
 */
final class CodePointOrder implements Comparator<String> {

	static final CodePointOrder INSTANCE = new CodePointOrder();

	private CodePointOrder() {
	}

	@Override
	public int compare(String one, String other) {
		return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
	}

}

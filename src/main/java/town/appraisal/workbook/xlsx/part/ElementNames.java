package town.appraisal.workbook.xlsx.part;

import java.util.HashSet;
import java.util.Set;

import town.appraisal.workbook.xlsx.limit.Refused;

/**
 * The different element and attribute names of one part. The parser keeps every name it
 * meets, so a part made of ever new names would fill the memory; honest parts have some
 * dozens.
 */
final class ElementNames {

	private static final int MOST = 5_000;

	private static final int RECENT = 64;

	private final String part;

	/** The parser hands out one instance per name: mostly a look here is enough. */
	private final String[] recent = new String[RECENT];

	private final Set<String> all = new HashSet<>();

	ElementNames(String part) {
		this.part = part;
	}

	@SuppressWarnings("StringEquality")
	void meet(String name) {
		int slot = name.hashCode() & (RECENT - 1);
		if (this.recent[slot] != name) {
			this.recent[slot] = name;
			remember(name);
		}
	}

	private void remember(String name) {
		if (this.all.add(name) && this.all.size() > MOST) {
			throw Refused.damaged(this.part);
		}
	}

}

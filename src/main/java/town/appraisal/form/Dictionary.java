package town.appraisal.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import town.appraisal.domain.submission.IndicatorLevel1;
import town.appraisal.domain.submission.IndicatorLevel2;

/**
 * The hidden sheet with the lists to choose from; Excel takes at most 255 characters of a
 * list typed into the rule itself, so every list lives here under a defined name.
 */
public final class Dictionary {

	public static final String SHEET = "_字典";

	/** Name of the list of level-1 classes. */
	public static final String LEVEL1 = "清单_一级指标";

	/** A class's own list is named by this and its label, so a formula can find it. */
	public static final String LEVEL2_PREFIX = "清单_";

	public static final String NATURE = "清单_指标性质";

	public static final String TOWNSHIP = "清单_乡镇";

	/** Name of the list of weight schemes, in the register. */
	public static final String SCHEME = "清单_权重方案";

	private Dictionary() {
	}

	/**
	 * The lists of a form by name, in the order of the sheet's columns; an empty one is
	 * left out.
	 */
	public static Map<String, List<String>> lists(Form form, List<String> townships) {
		Map<String, List<String>> lists = new LinkedHashMap<>();
		lists.put(LEVEL1, form.field(Role.LEVEL1).choices());
		for (IndicatorLevel1 level1 : IndicatorLevel1.values()) {
			lists.put(LEVEL2_PREFIX + level1.label(),
					IndicatorLevel2.under(level1).stream().map(IndicatorLevel2::label).toList());
		}
		lists.put(NATURE, form.field(Role.NATURE).choices());
		if (!townships.isEmpty()) {
			lists.put(TOWNSHIP, List.copyOf(townships));
		}
		return lists;
	}

}

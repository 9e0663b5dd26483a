package town.appraisal.form;

import java.util.List;

/** The hidden sheet {@code _meta}: key in the first column, value in the second. */
public final class Meta {

	public static final String SHEET = "_meta";

	/** Keys from top to bottom, in the order of the stamp's components. */
	public static final List<String> KEYS = List.of("templateId", "templateVersion", "year", "projectCode", "township",
			"scheme", "checksum");

	/** In front of the key of each locked value; they stand below the stamp. */
	public static final String LOCKED = "locked:";

	private Meta() {
	}

}

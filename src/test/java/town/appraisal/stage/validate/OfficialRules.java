package town.appraisal.stage.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import town.appraisal.domain.finding.Rule;

/** The official list of rules; its ids are what people and other programs refer to. */
final class OfficialRules {

	private static final String LIST = "/official-rules.tsv";

	private OfficialRules() {
	}

	/** Every id, in the order of the list. */
	static List<String> ids() {
		return new ArrayList<>(list().keySet());
	}

	/** The ids no rule has yet, each with the reason the list gives. */
	static Map<String, String> notBuilt() {
		Map<String, String> open = list();
		CrossChecks.rules().stream().map(Rule::id).forEach(open::remove);
		return open;
	}

	/** A line for each id: the id and, where it may stay open, why. */
	private static Map<String, String> list() {
		Map<String, String> list = new LinkedHashMap<>();
		for (String line : text().lines().toList()) {
			String[] parts = line.split("\t", 2);
			list.put(parts[0], (parts.length > 1) ? parts[1] : "not built yet");
		}
		return list;
	}

	private static String text() {
		try (InputStream list = OfficialRules.class.getResourceAsStream(LIST)) {
			return new String(Objects.requireNonNull(list, LIST).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

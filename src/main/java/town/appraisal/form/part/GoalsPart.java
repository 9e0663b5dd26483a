package town.appraisal.form.part;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import town.appraisal.form.Role;

/**
 * The goals, side by side: labels in one line, texts in the next.
 *
 * @param words words left of them
 * @param side where these words stand
 * @param spans where each goal stands
 */
public record GoalsPart(String words, Span side, Map<Role, Span> spans) {

	public GoalsPart {
		spans = Collections.unmodifiableMap(new LinkedHashMap<>(spans));
	}

	GoalsPart widened(Column at) {
		Map<Role, Span> wider = new LinkedHashMap<>();
		this.spans.forEach((role, span) -> wider.put(role, span.widened(at)));
		return new GoalsPart(this.words, this.side.widened(at), wider);
	}

}

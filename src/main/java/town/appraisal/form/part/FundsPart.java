package town.appraisal.form.part;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import town.appraisal.form.Role;

/**
 * The funds block.
 *
 * @param side where the words left of it stand
 * @param labels where the words in front of its lines stand
 * @param columns its columns from left to right
 * @param lines its lines from top to bottom; the first is the sum of the others
 */
public record FundsPart(Span side, Span labels, Map<Span, Role> columns, List<FundLine> lines) {

	public FundsPart {
		columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
		lines = List.copyOf(lines);
	}

	/** The same block with other lines. */
	public FundsPart with(List<FundLine> others) {
		return new FundsPart(this.side, this.labels, this.columns, others);
	}

	FundsPart widened(Column at) {
		Map<Span, Role> wider = new LinkedHashMap<>();
		this.columns.forEach((span, role) -> wider.put(span.widened(at), role));
		return new FundsPart(this.side.widened(at), this.labels.widened(at), wider, this.lines);
	}

}

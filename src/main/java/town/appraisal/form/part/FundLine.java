package town.appraisal.form.part;

import java.util.List;

import town.appraisal.domain.project.FundSource;

/**
 * A line of the funds block.
 *
 * @param source whose money it is
 * @param before what is printed in front of its label, such as 其中：
 * @param labels words that mark it, without blanks; the first is the printed one
 */
public record FundLine(FundSource source, String before, List<String> labels) {

	public FundLine {
		labels = List.copyOf(labels);
	}

	public static FundLine of(FundSource source, String before, String... labels) {
		return new FundLine(source, before, List.of(labels));
	}

	/** Its label in words. */
	public String label() {
		return this.labels.get(0);
	}

	/** Its label as printed. */
	public String printed() {
		return this.before + label();
	}

}

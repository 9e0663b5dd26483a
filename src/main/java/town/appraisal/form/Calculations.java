package town.appraisal.form;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import town.appraisal.domain.project.FundSource;

/**
 * The live formulas of 自评表 in words, to tell somebody what stood in a cell before it was
 * typed over.
 */
public final class Calculations {

	private static final Map<String, String> WORDS = words();

	private Calculations() {
	}

	/** The formula under a defined name, empty where the template has none. */
	public static String words(String name) {
		return WORDS.getOrDefault(name, "");
	}

	private static Map<String, String> words() {
		Map<String, String> words = new HashMap<>();
		String sum = SelfEvaluation.SOURCES.stream()
			.filter((it) -> it != FundSource.TOTAL)
			.map(FundSource::label)
			.collect(Collectors.joining("+", "=", ""));
		for (Field amount : new Field[] { SelfEvaluation.INITIAL, SelfEvaluation.ANNUAL, SelfEvaluation.EXECUTED }) {
			words.put(SelfEvaluation.fundName(FundSource.TOTAL, amount), sum);
		}
		String rate = "=" + SelfEvaluation.EXECUTED.label() + "÷" + SelfEvaluation.ANNUAL.label();
		words.put(SelfEvaluation.fundName(FundSource.TOTAL, SelfEvaluation.RATE), rate);
		words.put(SelfEvaluation.fundName(FundSource.TOTAL, SelfEvaluation.FUND_SCORE),
				"=" + SelfEvaluation.RATE.label() + "（最高100%）×" + SelfEvaluation.FUND_WEIGHT.label());
		words.put(SelfEvaluation.TOTAL_WEIGHT.name(), "=SUM(" + SelfEvaluation.WEIGHT.label() + ")");
		words.put(SelfEvaluation.TOTAL_SCORE.name(), "=SUM(" + SelfEvaluation.SCORE.label() + ")");
		words.put(SelfEvaluation.GRADE.name(),
				"=按" + SelfEvaluation.TOTAL_SCORE.label() + "评定的" + SelfEvaluation.GRADE.label());
		return Map.copyOf(words);
	}

}

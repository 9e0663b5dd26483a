package town.appraisal.stage.validate;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.submission.FormId;
import town.appraisal.form.Form;
import town.appraisal.form.FormShelf;
import town.appraisal.form.Role;

/**
 * Turns what rules say, in the terms of the first edition, into the words of the form
 * that was filled. What is quoted from the workbook stays.
 */
final class FormVocabulary {

	private static final Form TERMS = FormShelf.EVERY.of(FormId.FIRST);

	/** 总分 and 等级 are what they are under every label. */
	private static final Set<Role> CONCEPTS = EnumSet.of(Role.TOTAL_WEIGHT, Role.TOTAL_SCORE, Role.GRADE);

	private static final Pattern QUOTED = Pattern.compile("“[^”]*”|[^“]+|“");

	private final Map<String, String> words = new LinkedHashMap<>();

	private final Pattern terms;

	FormVocabulary(Form form) {
		Stream.of(Role.values()).filter((it) -> form.asks(it) && !CONCEPTS.contains(it)).forEach((it) -> {
			put(TERMS.label(it), form.label(it));
			put(it.cellName(), TERMS.label(it).equals(form.label(it)) ? it.cellName() : form.label(it));
		});
		TERMS.sources().forEach((it) -> put(TERMS.label(it), form.label(it)));
		this.terms = Pattern.compile(this.words.keySet()
			.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map((it) -> "(?:" + around(it, this.words.getOrDefault(it, it)) + ")")
			.collect(Collectors.joining("|")));
	}

	/** The remark in the words of the form. */
	Remark of(Remark remark) {
		if (this.words.isEmpty()) {
			return remark;
		}
		return (remark instanceof Finding it) ? it.saying(say(it.message()), say(it.fix()))
				: new NotChecked(remark.rule(), say(((NotChecked) remark).reason()));
	}

	private void put(String term, String word) {
		if (!term.equals(word)) {
			this.words.putIfAbsent(term, word);
		}
	}

	/** A word that has the term in it is taken whole, so that it is not put in twice. */
	private static String around(String term, String word) {
		int at = word.indexOf(term);
		return (at < 0) ? Pattern.quote(term)
				: optional(word.substring(0, at)) + Pattern.quote(term) + optional(word.substring(at + term.length()));
	}

	private static String optional(String part) {
		return part.isEmpty() ? "" : "(?:" + Pattern.quote(part) + ")?";
	}

	private String say(String text) {
		return QUOTED.matcher(text)
			.replaceAll((part) -> Matcher
				.quoteReplacement(part.group().startsWith("“") ? part.group() : worded(part.group())));
	}

	private String worded(String text) {
		UnaryOperator<String> word = (found) -> this.words.entrySet()
			.stream()
			.filter((it) -> found.contains(it.getKey()))
			.max(Comparator.comparingInt((it) -> it.getKey().length()))
			.map(Map.Entry::getValue)
			.orElse(found);
		return this.terms.matcher(text).replaceAll((found) -> Matcher.quoteReplacement(word.apply(found.group())));
	}

}

package town.appraisal.stage.validate.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds amounts of money and percentages in a sentence. */
final class QuotedFigures {

	private static final Pattern AMOUNT = Pattern
		.compile("(?<![\\d.])(?:(\\d{1,9})(亿|万))?(\\d{1,12}(?:\\.\\d{1,10})?)([多余来])?(亿|万|千|百)?([多余来])?(?:人民币)?元");

	private static final Pattern PERCENT = Pattern.compile("(?<![\\d.])(\\d{1,6}(?:\\.\\d{1,6})?)%");

	private static final Pattern BARE = Pattern.compile("(?<![\\d.])(\\d{1,9}(?:\\.\\d{1,6})?)(?=[,;。]|$)");

	private static final Pattern ROUGH_BEFORE = Pattern
		.compile("(约|近|将近|超过|超|逾|不足|高于|低于|多于|少于|不少于|至少|最高|最低|上限|不大于|不小于|[≥≤<>]|[\\d元万%][至到~～—-])$");

	/** The longest of them, in characters. */
	private static final int LONGEST_ROUGH = 3;

	private static final Pattern ROUGH_BEHIND = Pattern.compile("(左右|以上|以下|以内|上下|[/至到~～—-]|每|起|一[户人个])");

	private QuotedFigures() {
	}

	/** Every amount with its unit, {@code 66.649016万元}, {@code 66万6490.16元}. */
	static List<Quoted> amounts(Sentence sentence) {
		return (sentence.text().indexOf('元') < 0) ? List.of()
				: AMOUNT.matcher(sentence.text()).results().map((it) -> amount(sentence, it)).toList();
	}

	/** Every percentage. */
	static List<Quoted> percents(Sentence sentence) {
		return (sentence.text().indexOf('%') < 0) ? List.of() : simple(PERCENT, "%", sentence);
	}

	/** Numbers that end a clause without any unit. */
	static List<Quoted> bare(Sentence sentence) {
		return simple(BARE, "", sentence);
	}

	private static List<Quoted> simple(Pattern pattern, String unit, Sentence sentence) {
		return pattern.matcher(sentence.text())
			.results()
			.map((it) -> new Quoted(sentence, it.start(), it.end(), new BigDecimal(it.group(1)), unit,
					isRough(sentence.text(), it)))
			.toList();
	}

	private static Quoted amount(Sentence sentence, MatchResult it) {
		boolean rough = it.group(4) != null || it.group(6) != null || isRough(sentence.text(), it);
		BigDecimal yuan = scaled(new BigDecimal(it.group(3)), it.group(5));
		if (it.group(1) != null) {
			BigDecimal whole = scaled(new BigDecimal(it.group(1)), it.group(2)).add(yuan);
			return new Quoted(sentence, it.start(), it.end(), whole, "元", rough);
		}
		boolean large = "万".equals(it.group(5)) || "亿".equals(it.group(5));
		return large ? new Quoted(sentence, it.start(), it.end(), new BigDecimal(it.group(3)), it.group(5) + "元", rough)
				: new Quoted(sentence, it.start(), it.end(), yuan, "元", rough);
	}

	private static BigDecimal scaled(BigDecimal number, String unit) {
		return switch (String.valueOf(unit)) {
			case "亿" -> number.scaleByPowerOfTen(8);
			case "万" -> number.scaleByPowerOfTen(4);
			case "千" -> number.scaleByPowerOfTen(3);
			case "百" -> number.scaleByPowerOfTen(2);
			default -> number;
		};
	}

	private static boolean isRough(String text, MatchResult it) {
		String before = text.substring(Math.max(0, it.start() - LONGEST_ROUGH), it.start());
		return ROUGH_BEFORE.matcher(before).find()
				|| ROUGH_BEHIND.matcher(text).region(it.end(), text.length()).lookingAt();
	}

}

package town.appraisal.stage.validate.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number a goal promises.
 *
 * @param number the number
 * @param unit its unit
 * @param noun what it counts, as the words beside it say
 * @param printed the words and the number as printed
 * @param sentence where
 */
public record GoalNumber(BigDecimal number, String unit, String noun, String printed, Sentence sentence) {

	private static final String UNITS = "个|户|人|栋|处|条|公里|千米|米|平方米|㎡|亩|座|项|次|场|台|套|盏|棵|株|份|吨|%";

	private static final Pattern BEFORE = Pattern
		.compile("([\\p{IsHan}]{2,12}?)(?:为|达到|达|不少于|不低于|至少|≥|:)*(?<![\\d.])(\\d{1,9}(?:\\.\\d{1,4})?)(" + UNITS
				+ ")(?=以上|[,;。、)]|$)");

	private static final Pattern BEHIND = Pattern
		.compile("(?<![\\d.])(\\d{1,9}(?:\\.\\d{1,4})?)(" + UNITS + ")([\\p{IsHan}]{2,8})(?=[,;。、)]|$)");

	private static final Pattern NOT_THE_TARGET = Pattern.compile("其中|每|分别|上年|去年|现有|原有|约|近|一期|二期|20\\d\\d年");

	/** The numbers of a sentence that say what they count. */
	public static List<GoalNumber> in(Sentence sentence) {
		Stream<GoalNumber> before = BEFORE.matcher(sentence.text())
			.results()
			.map((it) -> of(it, 2, 3, it.group(1), sentence));
		Stream<GoalNumber> behind = BEHIND.matcher(sentence.text())
			.results()
			.map((it) -> of(it, 1, 2, it.group(3), sentence));
		return NOT_THE_TARGET.matcher(sentence.text()).find() ? List.of() : Stream.concat(before, behind).toList();
	}

	private static GoalNumber of(MatchResult it, int number, int unit, String noun, Sentence sentence) {
		return new GoalNumber(new BigDecimal(it.group(number)), it.group(unit), noun, it.group(), sentence);
	}

	/** Whether the name of an indicator counts the same thing. */
	public boolean counts(String indicator) {
		return this.unit.equals("%") ? HeadNoun.sameRate(this.noun, indicator) : HeadNoun.same(this.noun, indicator);
	}

	/** One spelling for units that mean the same. */
	public static String canonical(String unit) {
		return switch (unit) {
			case "千米", "km", "KM" -> "公里";
			case "㎡", "m2", "m²" -> "平方米";
			default -> unit;
		};
	}

}

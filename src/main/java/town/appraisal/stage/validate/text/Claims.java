package town.appraisal.stage.validate.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Claims a text makes about the whole project; intentions and denials are none. */
public final class Claims {

	private static final Pattern WITHIN_BUDGET = Pattern
		.compile("未超(?:出|过)?(?:年初|全年|年度|项目|批复)?预算|没有超(?:出|过)?预算|未超支|预算(?:范围|额度)?[之以]?内");

	private static final Pattern FUNDED = Pattern.compile("资金(?:已|均|全部|全额|足额|及时|按时|、|和)*到位(?!率)");

	private static final Pattern ON_TIME = Pattern
		.compile("(?:如期|按期|按时|准时)(?:全部)?(?:完工|竣工|完成了?(?:(?:本|该|各项|全部|年度|项目|工程|任务|建设|施工|工作|改造|内容)*(?=[,;。!]|$)))");

	private static final Pattern NO_CLAIM = Pattern
		.compile("确保|保证|保障|力争|争取|应当|应|需|须|要求|若|如果|是否|未能?$|没有?$|不能?$|无法$|尚未|没能$|计划|拟|预计|将$|为了|避免|防止|其中|一期|二期|标段|部分");

	private Claims() {
	}

	/** {@code 未超预算}. */
	public static boolean staysWithinBudget(Sentence sentence) {
		return claims(WITHIN_BUDGET, sentence);
	}

	/** {@code 资金足额到位}. */
	public static boolean isFunded(Sentence sentence) {
		return claims(FUNDED, sentence);
	}

	/** {@code 如期完工}. */
	public static boolean isOnTime(Sentence sentence) {
		return claims(ON_TIME, sentence);
	}

	private static boolean claims(Pattern claim, Sentence sentence) {
		return claim.matcher(sentence.text()).results().anyMatch((it) -> isMeant(it, sentence.text()));
	}

	private static boolean isMeant(MatchResult claim, String text) {
		String before = text.substring(0, claim.start());
		int clause = Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1;
		return !NO_CLAIM.matcher(before.substring(clause)).find();
	}

}

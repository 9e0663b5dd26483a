package town.appraisal.stage.validate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds totals with their items: {@code 共计239万元：上级179.25万元，本级59.75万元}. */
public final class Breakdowns {

	private static final Pattern OPENING = Pattern
		.compile("(?:专项资金|资金)?(?::|,?其中[:,]?|,分别[为是]:?|,[为是]|,包括:?|,由)[^,;:]{0,12}");

	/** Behind these the amounts are no longer items of the list. */
	private static final Pattern BREAK = Pattern
		.compile("支出|支付|使用|执行|结余|结转|剩余|节约|节省|拨付|到位|合计|共计|总计|实际|年初|全年|预算(?:安排|数|批复|资金|金额|为)|增加|减少|调整|追加|较|比|上年|年");

	/** Items with items of their own, or prices: nothing can be added up. */
	private static final Pattern NESTED = Pattern.compile("其中|分别|每|[()]");

	private static final Pattern OPEN_END = Pattern.compile("等|主要|其他|其余|剩余|部分|……|\\.\\.\\.");

	private Breakdowns() {
	}

	/** The totals of a sentence that have items. */
	public static List<Breakdown> in(Sentence sentence) {
		List<Quoted> amounts = sentence.amounts();
		return IntStream.range(0, Math.max(0, amounts.size() - 2))
			.mapToObj((it) -> behind(amounts.subList(it, amounts.size())))
			.flatMap(Optional::stream)
			.toList();
	}

	private static Optional<Breakdown> behind(List<Quoted> amounts) {
		Quoted total = amounts.get(0);
		String opening = between(total, amounts.get(1));
		if (!OPENING.matcher(opening).matches() || BREAK.matcher(opening).find()) {
			return Optional.empty();
		}
		List<Quoted> items = items(amounts);
		if (items.size() < 2 || Stream.concat(Stream.of(total), items.stream()).anyMatch(Quoted::rough)
				|| isNested(total, items)) {
			return Optional.empty();
		}
		return Optional.of(new Breakdown(total, items, isComplete(opening, total, items, amounts)));
	}

	private static List<Quoted> items(List<Quoted> amounts) {
		List<Quoted> items = new ArrayList<>(List.of(amounts.get(1)));
		for (int i = 2; i < amounts.size() && !BREAK.matcher(between(amounts.get(i - 1), amounts.get(i))).find(); i++) {
			items.add(amounts.get(i));
		}
		return items;
	}

	private static boolean isNested(Quoted total, List<Quoted> items) {
		boolean nested = total.tail().startsWith("(") || total.sentence().text().startsWith("(", total.end());
		for (int i = 1; i < items.size(); i++) {
			nested |= NESTED.matcher(between(items.get(i - 1), items.get(i))).find();
		}
		return nested;
	}

	private static boolean isComplete(String opening, Quoted total, List<Quoted> items, List<Quoted> amounts) {
		Quoted last = items.get(items.size() - 1);
		String rest = total.sentence().text().substring(last.end());
		String list = total.sentence().text().substring(total.end(), last.end());
		return items.size() == amounts.size() - 1 && !opening.contains("其中") && !opening.contains("包括")
				&& !OPEN_END.matcher(list + rest).find();
	}

	private static String between(Quoted one, Quoted other) {
		return one.sentence().text().substring(one.end(), other.start());
	}

}

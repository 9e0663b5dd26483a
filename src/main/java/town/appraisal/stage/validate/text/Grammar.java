package town.appraisal.stage.validate.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells what a figure is said to be from the clause before it. The whole clause must
 * consist of known words: one word more ({@code 道路维修支出20万元}) may narrow the figure to a
 * part, and then it means nothing to us.
 */
final class Grammar {

	private static final String WORDS = "截至|截止|12月31日|12月底|年底|年末|全年度|全年|年度|本年度|本年|今年|当年|"
			+ "调整后|追加后|年初|我乡|我镇|我街道|我地区|我单位|本单位|我局|该|本|此|工程项目|项目|专项|财政|区级|资金|经费|总体|整体|"
			+ "已经|已|实际|共计|合计|总计|总|共|实|经|按|的|[“”\"《》]";

	private static final String TITLE = "(?:(?:\\d+\\.|[一二三四五六七八九十]+、)?(?:资金|预算|支出|投入|使用|执行|和|、|及|管理|安排|到位|拨付|项目|的){1,6}+情况:)?";

	private static final String LINKS = "(?:为|是|:|共计|合计|总计|共|计|人民币|达到|达|￥|¥)*+";

	private static final String SPENT = "(?:完成|预算(?=执行))?(?:执行|支出|支付|使用)(?:项目资金|项目经费|专项资金|总额|总数|数|金额|资金|额|了)*+";

	private static final String BUDGET = "(?:(?:批复|核定|下达|安排)*+预算(?:安排|批复|下达|核定|调整后?|总额|数|金额|资金)*+|批复(?:资金|金额|总额|的)*+)";

	private static final String RATE = "(?:预算执行率|执行率|支出进度|执行进度|支付率|支付进度|拨付进度|支出率|预算完成率|完成(?:全年|年度|调整后)?预算数?的|占(?:全年|年度|调整后)?预算数?的)";

	/** Words without which a figure may be of anything spent. */
	private static final Pattern ANCHOR = Pattern.compile("实际|全年|执行数|总|共|合计|项目|年");

	/** Words that name the whole again after another amount. */
	private static final Pattern STRONG = Pattern.compile("全年|本年|今年|项目|执行数|调整后|年初");

	private static final Pattern ADJUSTED = Pattern.compile("全年|调整");

	private final Pattern spent;

	private final Pattern budget;

	private final Pattern rate;

	private final String year;

	Grammar(OwnProject project) {
		this.year = (project.year() > 0) ? project.year() + "年" : "全年";
		String lead = TITLE + "(?:" + own(project) + WORDS + ")*+";
		this.spent = Pattern.compile(lead + SPENT + LINKS);
		this.budget = Pattern.compile(lead + BUDGET + LINKS);
		this.rate = Pattern.compile(lead + RATE + LINKS);
	}

	/** What an amount is said to be. */
	Optional<Figure> ofAmount(String lead) {
		if (this.spent.matcher(lead).matches()) {
			return ANCHOR.matcher(lead).find() ? Optional.of(Figure.EXECUTED) : Optional.empty();
		}
		return this.budget.matcher(lead).matches() ? Optional.of(column(lead)) : Optional.empty();
	}

	/** What a percentage is said to be. */
	Optional<Figure> ofPercent(String lead) {
		return this.rate.matcher(lead).matches() ? Optional.of(Figure.RATE) : Optional.empty();
	}

	/** Tells whether a clause names the whole project or the whole year itself. */
	boolean namesTheWhole(String lead) {
		return STRONG.matcher(lead).find() || lead.contains(this.year);
	}

	private static Figure column(String lead) {
		Matcher adjusted = ADJUSTED.matcher(lead);
		if (adjusted.find()) {
			return Figure.ANNUAL;
		}
		return lead.contains("年初") ? Figure.INITIAL : Figure.BUDGET;
	}

	private static String own(OwnProject project) {
		String year = (project.year() > 0) ? project.year() + "年度?|" : "";
		String names = project.names().stream().map(Pattern::quote).collect(Collectors.joining("|"));
		return names.isEmpty() ? year : names + "|" + year;
	}

}

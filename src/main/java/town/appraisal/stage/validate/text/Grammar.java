package town.appraisal.stage.validate.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides from the clause before a figure what the figure is. The whole clause must
 * consist of known words: one word more ({@code 道路维修支出20万元}) may narrow the figure to a
 * part, and then nothing is concluded from it.
 */
final class Grammar {

	/** A numbered heading that stands on the same line as its text. */
	private static final Pattern TITLE = Pattern
		.compile("(?:\\d+\\.|[一二三四五六七八九十]+、)?(?:资金|预算|支出|投入|使用|执行|和|、|及|管理|安排|到位|拨付|项目|的){1,6}+情况:");

	/** Words that leave a figure the one of the whole project. */
	private static final Pattern WORD = Pattern.compile("截至|截止|12月31日|12月底|年底|年末|全年度|全年|年度|本年度|本年|今年|当年|"
			+ "调整后|追加后|年初|我乡|我镇|我街道|我地区|我单位|本单位|我局|该|本|此|工程项目|项目|专项|财政|区级|资金|经费|总体|整体|"
			+ "已经|已|实际|共计|合计|总计|总|共|实|经|按|的|[“”\"《》]");

	private static final String LINKS = "(?:为|是|:|共计|合计|总计|共|计|人民币|达到|达|￥|¥)*+";

	private static final Pattern SPENT = Pattern
		.compile("(?:完成|预算(?=执行))?(?:执行|支出|支付|使用)(?:项目资金|项目经费|专项资金|总额|总数|数|金额|资金|额|了)*+" + LINKS);

	private static final Pattern BUDGET = Pattern
		.compile("(?:(?:批复|核定|下达|安排)*+预算(?:安排|批复|下达|核定|调整后?|总额|数|金额|资金)*+|批复(?:资金|金额|总额|的)*+)" + LINKS);

	private static final Pattern RATE = Pattern
		.compile("(?:预算执行率|执行率|支出进度|执行进度|支付率|支付进度|拨付进度|支出率|预算完成率|完成(?:全年|年度|调整后)?预算数?的|占(?:全年|年度|调整后)?预算数?的)" + LINKS);

	/** Words without which a figure may be of anything spent. */
	private static final Pattern ANCHOR = Pattern.compile("实际|全年|执行数|总|共|合计|项目|年");

	/** Words that name the whole again after another amount. */
	private static final Pattern STRONG = Pattern.compile("全年|本年|今年|项目|执行数|调整后|年初");

	private static final Pattern ADJUSTED = Pattern.compile("全年|调整");

	private final OwnProject project;

	private final String year;

	Grammar(OwnProject project) {
		this.project = project;
		this.year = (project.year() > 0) ? project.year() + "年" : "全年";
	}

	/** What an amount is stated to be. */
	Optional<Figure> ofAmount(String lead) {
		int[] known = known(lead);
		if (isFollowed(lead, known, SPENT)) {
			return ANCHOR.matcher(lead).find() ? Optional.of(Figure.EXECUTED) : Optional.empty();
		}
		return isFollowed(lead, known, BUDGET) ? Optional.of(column(lead)) : Optional.empty();
	}

	/** What a percentage is stated to be. */
	Optional<Figure> ofPercent(String lead) {
		return isFollowed(lead, known(lead), RATE) ? Optional.of(Figure.RATE) : Optional.empty();
	}

	/** Whether a clause names the whole project or the whole year itself. */
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

	private static boolean isFollowed(String lead, int[] known, Pattern ending) {
		return Arrays.stream(known).anyMatch((it) -> ending.matcher(lead).region(it, lead.length()).matches());
	}

	/** Where the known words end: behind the heading, if there is one, and without it. */
	private int[] known(String lead) {
		Matcher title = TITLE.matcher(lead);
		return title.lookingAt() ? new int[] { known(lead, title.end()), known(lead, 0) }
				: new int[] { known(lead, 0) };
	}

	private int known(String lead, int from) {
		Matcher word = WORD.matcher(lead);
		int end = from;
		int next = own(lead, end);
		while (next > end || word.region(end, lead.length()).lookingAt()) {
			end = (next > end) ? next : word.end();
			next = own(lead, end);
		}
		return end;
	}

	/**
	 * The end of one of the project's own names, or of its year; without one the start.
	 */
	private int own(String lead, int from) {
		for (String name : this.project.names()) {
			if (lead.startsWith(name, from)) {
				return from + name.length();
			}
		}
		if (this.project.year() > 0 && lead.startsWith(this.year, from)) {
			int end = from + this.year.length();
			return lead.startsWith("度", end) ? end + 1 : end;
		}
		return from;
	}

}

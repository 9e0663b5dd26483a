package town.appraisal.stage.validate.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decides from the rest of the sentence whether a figure belongs to something else: a
 * part, another year, part of a year, or a thing named just before.
 */
final class Surroundings {

	/** Lists, first instalments, sections of the works. */
	private static final Pattern PART = Pattern
		.compile("其中|分别|[一二三四五六七八九]是|首先|其次|第[一二三四五六七八九十\\d]+[批次项标期笔,]|[①②③④⑤]|[一二三]期|标段|每|同类|另一|另外|若|如果|假如");

	private static final Pattern PART_OF_YEAR = Pattern
		.compile("上半年|下半年|季度|\\d+[-—~至]\\d+月|截[至止](?![^,;]*(?:12月|年底|年末))");

	private static final Pattern OTHER_YEAR = Pattern.compile("上年|去年|往年|上一年|明年|下年|次年|后续年度|以前年度|历年|20\\d\\d年");

	private static final Pattern THIS_YEAR = Pattern.compile("本年|今年|全年|当年");

	/** A clause that only names something, and not the project. */
	private static final Pattern TOPIC = Pattern.compile(
			"(?:工程|小区|社区|村|子项|项目|部分|方面|路|街|家园|苑|费|费用|款|补助|补贴|经费|采购|设备|设计|监理|审计|绿化|硬化|维修|安装|人员)(?:方面|部分)?[,:;]$|(?:村|社区|小区|路|街):");

	private static final Pattern GENERIC = Pattern.compile("各项工程|[该本]工程|[该本]项目|工程项目");

	private static final Pattern TAIL = Pattern.compile("(?:人民币|专项资金|资金|整)?");

	/** What an amount just before is of, where it is no total. */
	private static final Pattern THING = Pattern.compile("(?<!经)费|(?<!拨)款|工程|标段|村|社区|小区|中央|省级|市级|乡级|镇级|自筹|社会");

	private Surroundings() {
	}

	/** Whether nothing around the figure turns it into something else. */
	static boolean leavesWhole(Quoted figure, OwnProject project) {
		return !figure.rough() && TAIL.matcher(figure.tail()).matches() && !isPartial(figure, project);
	}

	/** Whether what stands before the figure narrows it to something else. */
	static boolean isPartial(Quoted figure, OwnProject project) {
		String context = figure.context();
		return isInBrackets(figure) || PART.matcher(context).find() || PART_OF_YEAR.matcher(context).find()
				|| (speaksOfOtherYear(context, project.year()) && !namesThisYear(figure.lead(), project.year()))
				|| isTopic(context, project.names());
	}

	/** Whether an amount before is of a thing, so that the rest may be too. */
	static boolean followsThing(Quoted figure) {
		return before(figure).anyMatch((it) -> THING.matcher(it.lead()).find());
	}

	/** The amounts of the sentence before a figure. */
	static Stream<Quoted> before(Quoted figure) {
		return figure.sentence().amounts().stream().filter((it) -> it.end() <= figure.start());
	}

	private static boolean isInBrackets(Quoted figure) {
		String before = figure.sentence().text().substring(0, figure.start());
		return before.lastIndexOf('(') > before.lastIndexOf(')');
	}

	private static boolean speaksOfOtherYear(String context, int year) {
		String others = (year > 0) ? context.replace(year + "年", "") : context;
		return OTHER_YEAR.matcher(others).find();
	}

	private static boolean namesThisYear(String lead, int year) {
		return THIS_YEAR.matcher(lead).find() || (year > 0 && lead.contains(year + "年"));
	}

	private static boolean isTopic(String context, List<String> own) {
		String others = GENERIC.matcher(context).replaceAll("");
		for (String name : own) {
			others = others.replace(name, "");
		}
		return TOPIC.matcher(others).find();
	}

}

package town.appraisal.stage.validate.text;

import java.util.regex.Pattern;

/**
 * Compares what two phrases are about by their last noun; what stands before it must not
 * contradict.
 */
final class HeadNoun {

	private static final Pattern DOING = Pattern
		.compile("完成|改造|建设|修缮|维修|修复|硬化|安装|新建|新增|更换|提升|整治|铺设|实施|清理|开展|组织|计划|涉及|共计|共|对|老旧|项目|工程|指标\\d*:?|的");

	private static final Pattern MEASURE = Pattern.compile("(?:数量|个数|户数|人数|栋数|次数|长度|里程|面积|总量|数)$");

	private static final int HEAD = 2;

	private static final int RATE_NAME = 4;

	private HeadNoun() {
	}

	static boolean same(String phrase, String indicator) {
		String one = bare(phrase);
		String other = bare(indicator);
		if (one.length() < HEAD || other.length() < HEAD || !head(one).equals(head(other))) {
			return false;
		}
		return agree(one.substring(0, one.length() - HEAD), other.substring(0, other.length() - HEAD));
	}

	/** 验收合格率 and 竣工验收合格率 are the same, 验收及时率 is another. */
	static boolean sameRate(String phrase, String indicator) {
		String name = DOING.matcher(Folded.of(indicator)).replaceAll("");
		String spoken = DOING.matcher(phrase).replaceAll("");
		String shorter = (name.length() < spoken.length()) ? name : spoken;
		String longer = shorter.equals(name) ? spoken : name;
		return shorter.length() >= RATE_NAME && longer.endsWith(shorter);
	}

	private static String bare(String phrase) {
		String measured = MEASURE.matcher(Folded.of(phrase)).replaceFirst("");
		return DOING.matcher(measured).replaceAll("");
	}

	private static String head(String bare) {
		return bare.substring(bare.length() - HEAD);
	}

	private static boolean agree(String one, String other) {
		return one.isEmpty() || other.isEmpty() || one.endsWith(other) || other.endsWith(one);
	}

}

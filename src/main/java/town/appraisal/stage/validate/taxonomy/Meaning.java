package town.appraisal.stage.validate.taxonomy;

import java.util.regex.Pattern;

import town.appraisal.domain.submission.IndicatorRow;

/**
 * What an indicator measures, as far as its name shows it; in doubt nothing.
 */
final class Meaning {

	private static final Pattern SHARE = Pattern.compile("合格率|达标率|优良率|覆盖率|满意度|满意率|及时率|知晓率|通过率|办结率|到位率|落实率|成活率|准确率|参与率");

	private static final Pattern RATIO = Pattern.compile(".*(率|满意度|知晓度|比|比例|比重|占比)([（(].*)?");

	private static final Pattern GROWTH = Pattern.compile("增长|增幅|增速|提高|提升|增加|增收|翻番|超额|回报");

	private static final Pattern PERSONS = Pattern.compile("人数|人次|人员|人口");

	private static final Pattern MONEY = Pattern.compile("金额|资金|经费|投资额|总投资|总成本|费用");

	private Meaning() {
	}

	/** A share of a whole, which cannot pass 100%. */
	static boolean isShare(IndicatorRow row) {
		return SHARE.matcher(row.name()).find() && !isGrowth(row);
	}

	/** A rate, a degree or a proportion. */
	static boolean isRatio(IndicatorRow row) {
		return RATIO.matcher(row.name()).matches();
	}

	static boolean isGrowth(IndicatorRow row) {
		return GROWTH.matcher(row.name()).find();
	}

	static boolean countsPersons(IndicatorRow row) {
		return PERSONS.matcher(row.name()).find() && !isRatio(row);
	}

	/** An amount, not the order it is kept in. */
	static boolean isMoney(IndicatorRow row) {
		return MONEY.matcher(row.name()).find() && !isRatio(row) && !row.name().contains("性");
	}

}

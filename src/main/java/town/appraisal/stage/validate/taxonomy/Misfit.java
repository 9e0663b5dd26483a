package town.appraisal.stage.validate.taxonomy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import town.appraisal.domain.submission.IndicatorLevel2;
import town.appraisal.domain.submission.IndicatorRow;

/**
 * Words that do not belong under a level-2 class.
 *
 * @param level2 the class
 * @param words words that show the misfit
 * @param unless words that explain it, empty when none do
 * @param state what it looks like instead
 */
record Misfit(IndicatorLevel2 level2, Pattern words, Optional<Pattern> unless, String state) {

	/** The misfits met in published forms. */
	static final List<Misfit> ALL = List.of(
			of(IndicatorLevel2.ECOLOGICAL_BENEFIT, "成本|造价|经费|费用|投资", "污|环境|生态|水|绿|林|草|碳|能耗|节能|垃圾", "是成本，不是生态效益"),
			of(IndicatorLevel2.QUALITY, "支付|付款|拨付|及时|按期|按时", "合规|规范|准确", "是支付或时间，不是质量"),
			of(IndicatorLevel2.QUANTITY, "及时率|按时|按期|合格率|达标率|满意度|满意率", "数量|个数|户数|人数|次数", "是质量、时效或满意度，不是数量"),
			of(IndicatorLevel2.QUANTITY, "科目调整|预算调整", "", "是管理过程，不是产出"),
			of(IndicatorLevel2.TIMELINESS, "合格率|达标率|满意度|满意率", "", "是质量或满意度，不是时效"));

	private static Misfit of(IndicatorLevel2 level2, String words, String unless, String state) {
		return new Misfit(level2, Pattern.compile(words),
				Optional.of(unless).filter((it) -> !it.isEmpty()).map(Pattern::compile), state);
	}

	/** Whether a line is one of these. */
	boolean fits(IndicatorRow row) {
		return row.class2().equals(Optional.of(this.level2)) && finds(this.words, row)
				&& this.unless.filter((it) -> finds(it, row)).isEmpty();
	}

	private static boolean finds(Pattern words, IndicatorRow row) {
		return row.level3().value().filter((it) -> words.matcher(it).find()).isPresent();
	}

}

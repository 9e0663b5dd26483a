package town.appraisal.stage.validate.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Grade;

/** The total score and the grade a conclusion states for the project as a whole. */
public final class StatedResult {

	private static final String LEAD = "(?:^|[,;:。(])[^,;:。()]{0,30}?";

	private static final Pattern SCORE = Pattern.compile(LEAD
			+ "(?:综合得分|综合评分|综合评价得分|自评得分|自评总分|自评分|评价得分|评价分数|评价分|评价总分|绩效得分|总得分|总分)(?:数|为|是|:|达到|达|合计|共计|共)*(\\d{1,3}(?:\\.\\d+)?)(?=分|[,;。]|$)");

	private static final Pattern GRADE = Pattern.compile(
			"(?:等级|级别|评定|评级|评价结果|评价结论|自评结果|自评结论|结论)(?:等级)?(?:为|是|:|评定为|属于|达到)+[“\"「]?(优秀?|良好?|中等?|差)(?=[”\"」,;。)]|等次|级|等级|$)");

	/** A part of the whole: the class of an indicator, last year, another project. */
	private static final Pattern PART = Pattern.compile("产出|效益|满意度|成本|执行|过程|决策|上年|去年|满分|其中|分值");

	private StatedResult() {
	}

	/** The scores a text states. */
	public static List<BigDecimal> scores(List<Sentence> sentences) {
		return matches(SCORE, sentences).map((it) -> new BigDecimal(it)).toList();
	}

	/** The grades a text states; 优秀 is read as 优. */
	public static List<Grade> grades(List<Sentence> sentences) {
		return matches(GRADE, sentences).map((it) -> Grade.labelled(it.substring(0, 1)))
			.flatMap(Optional::stream)
			.toList();
	}

	private static Stream<String> matches(Pattern pattern, List<Sentence> sentences) {
		return sentences.stream()
			.map((it) -> pattern.matcher(it.text()))
			.flatMap(Matcher::results)
			.filter((it) -> !PART.matcher(it.group()).find())
			.map((it) -> it.group(1));
	}

}

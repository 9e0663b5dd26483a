package town.appraisal.domain.submission;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Level-2 indicators and the level-1 classes they belong to. Source: 财预〔2020〕10号 附件1 (成本
 * under 产出), 财预〔2021〕101号 (成本 of its own).
 */
public enum IndicatorLevel2 {

	QUANTITY(IndicatorLevel1.OUTPUT, "数量指标"), QUALITY(IndicatorLevel1.OUTPUT, "质量指标"),
	TIMELINESS(IndicatorLevel1.OUTPUT, "时效指标"), COST(IndicatorLevel1.OUTPUT, "成本指标"),
	ECONOMIC_COST(IndicatorLevel1.COST, "经济成本指标"), SOCIAL_COST(IndicatorLevel1.COST, "社会成本指标"),
	ECO_ENVIRONMENT_COST(IndicatorLevel1.COST, "生态环境成本指标"), ECONOMIC_BENEFIT(IndicatorLevel1.BENEFIT, "经济效益指标"),
	SOCIAL_BENEFIT(IndicatorLevel1.BENEFIT, "社会效益指标"), ECOLOGICAL_BENEFIT(IndicatorLevel1.BENEFIT, "生态效益指标"),
	SUSTAINABLE_IMPACT(IndicatorLevel1.BENEFIT, "可持续影响指标"),
	SERVICE_TARGET_SATISFACTION(IndicatorLevel1.SATISFACTION, "服务对象满意度指标");

	private final IndicatorLevel1 parent;

	private final String label;

	IndicatorLevel2(IndicatorLevel1 parent, String label) {
		this.parent = parent;
		this.label = label;
	}

	public IndicatorLevel1 parent() {
		return this.parent;
	}

	public String label() {
		return this.label;
	}

	/** Tells whether this class may stand under the given one: 成本指标 also under 成本. */
	public boolean belongsTo(IndicatorLevel1 level1) {
		return this.parent == level1 || (this == COST && level1 == IndicatorLevel1.COST);
	}

	/** The classes that may stand under the given one, in the order of the form. */
	public static List<IndicatorLevel2> under(IndicatorLevel1 level1) {
		return Arrays.stream(values()).filter((it) -> it.parent == level1).toList();
	}

	/** The class a name stands for; a trailing 等 and a missing 指标 do not matter. */
	public static Optional<IndicatorLevel2> named(String name) {
		String bare = bare(name);
		return Arrays.stream(values()).filter((it) -> bare(it.label).equals(bare)).findFirst();
	}

	private static String bare(String name) {
		String bare = name;
		bare = bare.endsWith("等") ? bare.substring(0, bare.length() - 1) : bare;
		return bare.endsWith("指标") ? bare.substring(0, bare.length() - 2) : bare;
	}

}

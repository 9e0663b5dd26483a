package town.appraisal.domain.submission;

import java.util.List;
import java.util.Optional;

/**
 * Level-1 indicators of the unit's own form. Source: 财预〔2020〕10号 附件1, 财预〔2021〕101号 (成本 as
 * a class of its own).
 */
public enum IndicatorLevel1 {

	OUTPUT("产出指标", "项目完成指标", "产出"), COST("成本指标", "成本"), BENEFIT("效益指标", "效果指标", "项目效益指标", "效益"),
	SATISFACTION("满意度指标", "满意度", "服务对象满意度指标");

	private final String label;

	private final List<String> aliases;

	IndicatorLevel1(String label, String... aliases) {
		this.label = label;
		this.aliases = List.of(aliases);
	}

	public String label() {
		return this.label;
	}

	/**
	 * The class a name stands for, also under its older names; the name must be free of
	 * blanks.
	 */
	public static Optional<IndicatorLevel1> named(String name) {
		for (IndicatorLevel1 level : values()) {
			if (level.label.equals(name) || level.aliases.contains(name)) {
				return Optional.of(level);
			}
		}
		return Optional.empty();
	}

}

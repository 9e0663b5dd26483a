package town.appraisal.domain.project;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An indicator as it was approved with the budget (绩效目标申报表).
 *
 * @param level1 name of the level-1 indicator
 * @param level2 name of the level-2 indicator
 * @param level3 name of the indicator itself
 * @param nature 指标性质: ≥ ≤ = > < or 定性, empty when not stated
 * @param target target value as text
 * @param unit unit of measure, empty when not stated
 * @param weight approved full score
 */
public record RegisteredIndicator(String level1, String level2, String level3, String nature, String target,
		String unit, Optional<BigDecimal> weight) {

}

package town.appraisal.domain.district;

import java.math.BigDecimal;
import java.util.Optional;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.project.Project;

/**
 * One project of the summary: a registered one, also when nothing came, or a received
 * file of an unregistered one.
 *
 * @param project whose it is
 * @param registered whether the register has it
 * @param status its status
 * @param file path of the file below the input folder, empty when nothing came
 * @param initial 年初预算数 as filled
 * @param annual 全年预算数 as filled
 * @param executed 全年执行数 as filled
 * @param rate execution rate, scale 4
 * @param selfScore total as filled
 * @param reviewedScore total recomputed
 * @param grade grade of the recomputed total
 * @param mustFix number of findings 必改
 * @param needsReason number of findings 需说明
 * @param hints number of findings 提示
 * @param remark one line: the refusal of an unreadable file, otherwise empty
 * @param links where its files are
 */
public record ProjectLine(Project project, boolean registered, Status status, String file, Optional<Money> initial,
		Optional<Money> annual, Optional<Money> executed, Optional<BigDecimal> rate, Optional<BigDecimal> selfScore,
		Optional<BigDecimal> reviewedScore, Optional<Grade> grade, int mustFix, int needsReason, int hints,
		String remark, Links links) {

}

package town.appraisal.form.edition;

import java.util.List;

import town.appraisal.domain.submission.FormId;
import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.form.part.Column;
import town.appraisal.form.part.Field;
import town.appraisal.form.part.GridSheet;
import town.appraisal.form.part.Kind;
import town.appraisal.form.part.Line;
import town.appraisal.form.part.Origin;

/**
 * Edition 2025.1: 2024.1, but with other words for two columns, a column for 佐证材料, the
 * department above the project code, and a word on 佐证材料 in the instructions.
 */
public final class National2025_1 {

	private static final Form BEFORE = National2024_1.FORM;

	private static final Field EVIDENCE = Field.of(Role.EVIDENCE, "佐证材料", Kind.TEXT)
		.optional()
		.hint("材料名称和文号，如验收单、调查问卷；材料留存备查，不随表报送");

	public static final Form FORM = BEFORE
		.edition(new FormId("2025.1"), Origin.issued("项目支出绩效自评表（2025.1版）", National2024_1.TEMPLATE, 2025))
		.with(BEFORE.field(Role.ACTUAL).relabelled("全年完成值"), BEFORE.field(Role.REASON).relabelled("未完成原因分析及改进措施"),
				EVIDENCE)
		.with(grid())
		.with(BEFORE.instructions().and(2, "佐证材料填材料名称和文号，可以不填；材料由项目单位留存备查，不随表报送。"));

	private National2025_1() {
	}

	private static GridSheet grid() {
		List<Line> head = BEFORE.grid().head();
		return BEFORE.grid()
			.with(List.of(head.get(0), head.get(1), head.get(2), head.get(4), head.get(3), head.get(5)))
			.withColumn(Column.L, Role.EVIDENCE, 20);
	}

}

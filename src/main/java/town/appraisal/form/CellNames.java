package town.appraisal.form;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.ReportSection;

/** The Excel defined names that stand for more than a role; the same in every edition. */
public final class CellNames {

	private static final Set<Role> SCORED = Set.of(Role.FUND_WEIGHT, Role.RATE, Role.FUND_SCORE);

	private CellNames() {
	}

	/** The name of a cell of the funds block: {@code 年度资金总额_年初预算数}. */
	public static String of(FundSource source, Role column) {
		return source.label() + "_" + column.cellName();
	}

	/** The name a template gives it: the scored cells of the total go by their role. */
	public static String issued(FundSource source, Role column) {
		return (source == FundSource.TOTAL && SCORED.contains(column)) ? column.cellName() : of(source, column);
	}

	/** The name of a text of the report: {@code 报告_} and what is asked for. */
	public static String of(ReportSection section) {
		return "报告_" + section.label().replaceAll("[^\\p{IsHan}]", "");
	}

	/** The one name of a cell that goes by two. */
	public static String canonical(String name) {
		return scored(name).map((it) -> of(FundSource.TOTAL, it)).orElse(name);
	}

	/** The role of a column of amounts. */
	public static Role role(FundColumn column) {
		return switch (column) {
			case INITIAL -> Role.INITIAL;
			case ANNUAL -> Role.ANNUAL;
			case EXECUTED -> Role.EXECUTED;
		};
	}

	/** The role that bears a name. */
	public static Optional<Role> role(String name) {
		return Arrays.stream(Role.values()).filter((it) -> it.cellName().equals(name)).findFirst();
	}

	private static Optional<Role> scored(String name) {
		return role(name).filter(SCORED::contains);
	}

}

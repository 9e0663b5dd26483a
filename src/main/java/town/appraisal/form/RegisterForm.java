package town.appraisal.form;

import java.util.ArrayList;
import java.util.List;

import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.form.part.Kind;

/** The register 项目台账.xlsx, written down once; amounts in 万元. */
public final class RegisterForm {

	/**
	 * The name the register has where it lies beside the received files; it is none of
	 * them.
	 */
	public static final String FILE = "项目台账.xlsx";

	/** The sources the register has columns for. */
	private static final List<FundSource> SOURCES = List.of(FundSource.TOTAL, FundSource.CURRENT_YEAR,
			FundSource.CARRIED_OVER, FundSource.OTHER);

	public static final Heading CODE = Heading.required("项目编号", 16);

	public static final Heading TOWNSHIP = Heading.required("乡镇", 14);

	public static final Heading UNIT = Heading.required("实施单位", 28);

	public static final Heading NAME = Heading.required("项目名称", 38);

	public static final Heading DEPARTMENT = Heading.optional("主管部门", Kind.TEXT, 22);

	public static final Heading SCHEME = Heading.optional("权重方案", Kind.CHOICE, 12);

	public static final Heading LEVEL1 = Heading.required("一级指标", 14);

	public static final Heading LEVEL2 = Heading.required("二级指标", 20);

	public static final Heading LEVEL3 = Heading.required("三级指标", 34);

	public static final Heading NATURE = Heading.optional("指标性质", Kind.CHOICE, 11);

	public static final Heading TARGET = Heading.expected("指标值", Kind.MEASURE, 18);

	public static final Heading MEASURE_UNIT = Heading.optional("度量单位", Kind.TEXT, 11);

	public static final Heading WEIGHT = Heading.expected("分值", Kind.POINTS, 8);

	public static final Heading REASON = Heading.expected("原因", Kind.TEXT, 50);

	public static final Heading RULE = Heading.required("规则", 10);

	public static final Heading APPROVER = Heading.required("批准人", 14);

	public static final Heading UNTIL = Heading.optional("有效期至", Kind.TEXT, 14);

	public static final Heading YEAR = new Heading("年度", Kind.YEAR, 10, true, true);

	public static final Heading DEADLINE = Heading.expected("截止日期", Kind.TEXT, 14);

	public static final RegisterTable PROJECTS = new RegisterTable("项目", true, projectHeadings());

	public static final RegisterTable INDICATORS = new RegisterTable("指标", false,
			List.of(CODE, LEVEL1, LEVEL2, LEVEL3, NATURE, TARGET, MEASURE_UNIT, WEIGHT));

	public static final RegisterTable NOTHING_TO_REPORT = new RegisterTable("零申报", true, List.of(CODE, REASON));

	public static final RegisterTable WAIVERS = new RegisterTable("豁免", true,
			List.of(RULE, CODE, APPROVER, REASON, UNTIL));

	public static final RegisterTable SETTINGS = new RegisterTable("参数", true, List.of(YEAR, DEADLINE));

	/** The tables in the order of the workbook. */
	public static final List<RegisterTable> TABLES = List.of(PROJECTS, INDICATORS, NOTHING_TO_REPORT, WAIVERS,
			SETTINGS);

	private RegisterForm() {
	}

	/**
	 * The column of an approved amount: the total under its full name, a part as 年初·其他资金.
	 */
	public static Heading amount(FundColumn column, FundSource source) {
		String total = label(column);
		return (source == FundSource.TOTAL) ? Heading.expected(total, Kind.MONEY, 13)
				: Heading.optional(total.substring(0, 2) + "·" + source.label(), Kind.MONEY, 14);
	}

	private static String label(FundColumn column) {
		return switch (column) {
			case INITIAL -> "年初预算数";
			case ANNUAL -> "全年预算数";
			case EXECUTED -> "全年执行数";
		};
	}

	private static List<Heading> projectHeadings() {
		List<Heading> headings = new ArrayList<>(List.of(CODE, TOWNSHIP, UNIT, NAME, DEPARTMENT, SCHEME));
		for (FundColumn column : List.of(FundColumn.INITIAL, FundColumn.ANNUAL)) {
			SOURCES.stream().map((source) -> amount(column, source)).forEach(headings::add);
		}
		return headings;
	}

}

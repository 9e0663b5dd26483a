package town.appraisal.form;

import java.util.List;

/** The words of the sheet 填报说明, in the filler's language. */
public final class Instructions {

	public static final String SHEET = "填报说明";

	public static final String TITLE = "项目支出绩效自评表填报说明";

	/** Widths of its two columns, number and text, in characters of the default font. */
	public static final List<Integer> WIDTHS = List.of(6, 96);

	public static final List<Topic> TOPICS = List.of(
			topic("一、怎么填", "一个项目填一个工作簿，只填浅黄色的格子；白色、灰色的格子已锁定，不用填。", "浅橙色表示必填而未填；红色表示分值或得分有误；表右侧“勾稽检查”一列应全部为“平”。",
					"需要增加指标时，在同一类指标的中间插入行；用不到的指标行留空，不用删除。", "可以从别的表复制，请用“选择性粘贴—数值”，避免盖掉下拉框和公式。",
					"填完后保留原文件名发回；被退回时在原文件上改，改完再发同一个文件。"),
			topic("二、金额", "单位一律为万元，可保留六位小数（精确到分），例如 666490.16 元填 66.649016，不要四舍五入，不要写“万”。",
					"年初预算数是年初批复数；全年预算数是调整后的预算数（含追加、追减和上年结转）；全年执行数是截至12月31日的实际支出数。",
					"年度资金总额＝当年财政拨款＋上年结转资金＋其他资金，由公式自动计算。", "执行率＝全年执行数÷全年预算数；预算执行得分＝执行率×分值，最高不超过分值。执行数大于预算数的项目会被退回。"),
			topic("三、绩效目标和指标", "预期目标和实际完成情况要写具体，不能照抄，也不能只写数字。", "一级指标、二级指标从下拉框选取；产出、效益、满意度三类指标必须有。",
					"成本指标只能出现一次：要么放在产出指标下，要么作为单独的一级指标。",
					"指标值分三格填写：指标性质选 ≥、≤、=、>、< 或定性，指标值填数字或文字，度量单位填个、%、万元等。例：≥ | 50 | 个。", "实际完成值只填数字或文字，不要带“≥”等符号。"),
			topic("四、分值和得分", "各指标分值加预算执行分值必须等于100分，并与下达的权重方案一致。", "定量指标达到指标值得满分；未达到的，按完成值与指标值的比例计分；得分不能超过分值。",
					"定性指标按完成程度分三档：达成 100%－80%（含），部分达成 80%－60%（含），未达成 60%－0%。",
					"得分低于分值的，必须写明偏差原因和改进措施；实际完成值超过指标值30%的也要说明。",
					"等级：90分（含）以上为优，80分（含）以上为良，60分（含）以上为中，60分以下为差；以下达的口径为准，由公式自动判定。"),
			topic("五、报告文本", "按提纲逐段填写，金额、比例、得分、等级须与自评表一致。", "请勿填写个人电话、身份证号、银行账号；项目负责人和联系电话可以不填，系统不保存。"),
			topic("六、依据", "《项目支出绩效评价管理办法》（财预〔2020〕10号）；《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）。"));

	private Instructions() {
	}

	private static Topic topic(String title, String... lines) {
		return new Topic(title, List.of(lines));
	}

	/**
	 * A heading and the sentences under it.
	 *
	 * @param title heading with its number
	 * @param lines sentences
	 */
	public record Topic(String title, List<String> lines) {

		public Topic {
			lines = List.copyOf(lines);
		}

	}

}

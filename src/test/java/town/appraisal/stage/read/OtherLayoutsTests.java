package town.appraisal.stage.read;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.submission.ReportSection;
import town.appraisal.domain.submission.Submission;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Layouts of other places and years: read where they say the same, refused by name where
 * not.
 */
class OtherLayoutsTests {

	@Test
	void readsTheGridOfBeijingOf2016AndMissesTheAnnualBudget() {
		DrawnWorkbook workbook = drawn("项目支出绩效自评表", "（2016年度）", "项目名称：【体制】自管道路清扫保洁外包工作经费",
				"主管部门及代码||学院路街道办事处|||实施单位||城市运行服务中心", "项目资金（万元）|||年初预算数（A）|全年执行数（B）|分值（10分）|执行率（B/A）|得分|得分计算方法",
				"||年度资金总额：|310.2|154.74|10|50%|5|执行率*该指标分值，最高不得超过分值上限", "||其中：本年一般公共预算拨款|310.2|154.74|—||—",
				"||其他资金|||—||—", "年度总体目标|年初设定目标||||全年实际完成情况", "|规范道路清扫保洁||||已外包20条道路",
				"绩效指标|一级指标|二级指标|三级指标|分值|年度指标值（A）|全年实际值（B）|得分计算方法|得分|未完成原因分析",
				"|产出指标（50分）|数量指标|清扫道路|12.5|20条|20条|完成值达到指标值，记满分|12.5", "总分||||100||||98");

		Submission it = workbook.read().submission();

		assertThat(Said.identity(it))
			.isEqualTo("A1 | A3=【体制】自管道路清扫保洁外包工作经费 | A1 | C4=学院路街道办事处 | H4=城市运行服务中心 | A2=2016");
		assertThat(Said.funds(it)).containsExactly("D6=310.2 | C6 | E6=154.74 | F6=10 | G6=0.50 | H6=5",
				"D7=310.2 | C7 | E7=154.74 | F7 | G7 | H7", "D8 | C8 | E8 | F8 | G8 | H8");
		assertThat(Said.indicators(it)).containsExactly(
				"B12=产出指标 | C12=数量指标 | D12=清扫道路 | F12=20条{,20,条} | G12=20条{,20,条} | E12=12.5 | I12=12.5 | J12");
		assertThat(it.facts().missingColumns()).map((place) -> place + " " + place.field())
			.containsExactly("Sheet1!C6 全年预算数");
	}

	@Test
	void readsTheGridOfThePovertyFundsWhoseWeightStandsFirst() {
		DrawnWorkbook workbook = drawn("绩效目标自评表", "（2018年度）", "项目名称|扶贫项目",
				"项目资金（万元）|||全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分", "||年度资金总额：|20|20|10|100%|10",
				"||其中：本年财政拨款|20|20|—|100%|—", "绩效指标|一级指标|二级指标|三级指标|分值|年度指标值|全年实际值|得分|未完成原因及拟采取的改进措施",
				"|产出指标|数量指标|安装水标尺|10|≥266米|266米|10", "总分||||100|||100");

		Submission it = workbook.read().submission();

		assertThat(Said.funds(it).get(0)).isEqualTo("C5 | D5=20 | E5=20 | F5=10 | G5=1.00 | H5=10");
		assertThat(Said.indicators(it)).containsExactly(
				"B8=产出指标 | C8=数量指标 | D8=安装水标尺 | F8=≥266米{AT_LEAST,266,米} | G8=266米{,266,米} | E8=10 | H8=10 | I8");
		assertThat(it.facts().missingColumns()).isEmpty();
	}

	@Test
	void refusesHubeiHebeiAndTransferPaymentsByName() {
		DrawnWorkbook hubei = drawn("预算执行情况（万元）（20分）||预算数（A）|执行数（B）|执行率（B/A）|得分（20分*执行率）", "|年度财政资金总额|1.56|1.56|1|20",
				"年度绩效目标（80分）|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分", "|产出指标|数量指标|补贴渔船数|6|6|20");
		DrawnWorkbook hebei = drawn("一级指标|二级指标|三级指标|预期指标值|实际完成指标值|单项指标得分|权重占比（%）|折算得分", "产出指标|数量指标|a|1|1|100|25|25");
		DrawnWorkbook transfer = drawn("资金投入情况（万元）||全年预算数（A）|全年执行数（B）|预算执行率", "|年度资金总额：|148|46|31%",
				"|其中：中央财政资金|102|0|0%", "|地方资金|46|46|100%", "绩效指标|一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施",
				"|产出指标|数量指标|x|1|1");

		List<String> titles = List.of(hubei, hebei, transfer).stream().map(OtherLayoutsTests::refused).toList();

		assertThat(titles).containsExactly("“预算执行20分、绩效目标80分”的项目自评表", "河北省预算项目绩效自评表", "转移支付区域（项目）绩效目标自评表");
	}

	@Test
	void readsTheFormOfSichuanInItsOwnWords() {
		DrawnWorkbook workbook = sichuan();

		Submission it = workbook.read().submission();

		assertThat(it.form().edition()).isEqualTo("四川2023");
		assertThat(Said.funds(it)).containsExactly("C8=0 | D8=3.36 | E8=3.36 | G8=10 | F8=1.0000 | H8=10",
				"C9=0 | D9=3.36 | E9=3.36 | G9 | F9=1.0000 | H9", "C10=0 | D10=0 | E10=0 | G10 | F10=0.0000 | H10",
				"C11=0 | D11=0 | E11=0 | G11 | F11=0.0000 | H11", "C12 | D12 | E12 | G12 | F12 | H12");
		assertThat(it.funds().sources()).extracting((row) -> row.annual().place().field())
			.containsExactly("财政资金·调整后预算数", "财政专户管理资金·调整后预算数", "单位资金·调整后预算数", "其他资金·调整后预算数");
		assertThat(Said.indicators(it)).containsExactly(
				"B14=产出指标 | C14=质量指标 | D14=安可产品验收合格率 | F14==100%{EQUAL,100,%} | H14=100{,100,} | I14=90 | J14=90 | K14");
		assertThat(it.indicators().get(0).actual().place().field()).isEqualTo("完成值");
		assertThat(it.goals().expected().value()).contains("根据要求购买安可设备，并完成项目资金支付。");
		assertThat(it.narrative().text(ReportSection.PROBLEMS)).contains("采购时间偏晚");
		assertThat(it.facts().missingColumns()).isEmpty();
	}

	private static DrawnWorkbook sichuan() {
		return drawn("部门预算项目支出绩效自评表（2023年度）", "项目名称||2023年全县安可替代补助资金项目", "主管部门||大英县司法局部门||实施单位||大英县司法局",
				"项目基本情况|1.项目年度目标完成情况|项目年度目标||||年度目标完成情况", "||根据要求购买安可设备，并完成项目资金支付。||||已完成", "|2.项目实施内容及过程概述|采购安可产品一批",
				"预算执行情况（10分）|年度预算数（万元）|年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因", "|总额|0.00|3.36|3.36|100.00%|10|10",
				"|其中：财政资金|0.00|3.36|3.36|100.00%|/|/", "|财政专户管理资金|0.00|0.00|0.00|0.00%|/|/",
				"|单位资金|0.00|0.00|0.00|0.00%|/|/", "|其他资金||||||/|/",
				"绩效指标（90分）|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析", "|产出指标|质量指标|安可产品验收合格率|=|100|%|100|90|90",
				"合计||||||||100|100", "评价结论||项目按要求完成。", "存在问题||采购时间偏晚", "改进措施||提前安排采购");
	}

	@Test
	void refusesAListOfIndicatorsWithoutResults() {
		DrawnWorkbook register = drawn("项目编号|一级指标|二级指标|三级指标|指标性质|年度指标值|度量单位|分值", "2024-001|产出指标|数量指标|道路|≥|5|公里|10");

		assertThat(register.reading()).isInstanceOf(Reading.Refused.class);
	}

	private static String refused(DrawnWorkbook workbook) {
		String reason = ((Reading.Refused) workbook.reading()).reason();
		return reason.substring("这是".length(), reason.indexOf("，不是"));
	}

	/** One line a row, cells between bars. */
	private static DrawnWorkbook drawn(String... lines) {
		DrawnWorkbook workbook = new DrawnWorkbook();
		for (int row = 0; row < lines.length; row++) {
			String[] cells = lines[row].split("\\|");
			for (int column = 0; column < cells.length; column++) {
				workbook.sheet("Sheet1").set(DrawnSheet.at(row, column), cells[column]);
			}
		}
		return workbook;
	}

}

package town.appraisal.stage.report;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.submission.ReportSection;

import static org.assertj.core.api.Assertions.assertThat;

class ProjectReportTests {

	@Test
	void printsTheCoverOfAnOverspentProject() throws IOException {
		WrittenBook book = written(AppraisedFiles.overBudget());

		assertThat(book.text("封面与结论")).isEqualTo(
				"""
						项目支出绩效评价报告
						（2024年度）
						项目名称|孙河乡乡村道路提升工程
						实施单位|孙河乡人民政府
						所属乡镇|孙河乡|主管部门|区农业农村局
						项目编号|SH-2024-17|年度|2024
						权重方案|执行率10 产出50 效益30 满意度10（财预〔2020〕10号）
						自评得分|99.5|复核得分|87.18
						评价等级|良|预算执行率|1.1061
						审核状态|退回|审核意见|必改 3 条，需说明 1 条，提示 1 条
						年初预算数（万元）|100|年初预算数（元）|1000000
						全年预算数（万元）|90|全年预算数（元）|900000
						全年执行数（万元）|99.55|全年执行数（元）|995500
						评价结论
						　　2024年度“孙河乡乡村道路提升工程”项目全年预算数90万元（900,000.00元），全年执行数99.55万元（995,500.00元），预算执行率110.61%，超出全年预算数9.55万元；自评99.50分，复核87.18分，等级为“良”；审核状态为“退回”（必改 3 条，需说明 1 条，提示 1 条）。
						（系统拟稿：由填报数据和复核结果自动生成，未经人工修改。）""");
	}

	@Test
	void addsUpTheScoreTableByLevelOneWithTheBudgetFirst() throws IOException {
		WrittenBook book = written(AppraisedFiles.overBudget());

		assertThat(book.text("评分表")).isEqualTo("""
				绩效评价指标体系评分表
				孙河乡乡村道路提升工程
				权重方案：执行率10 产出50 效益30 满意度10（财预〔2020〕10号）
				一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|自评得分|复核得分|偏差原因分析及改进措施
				预算执行|预算执行率|年度资金总额执行率|—|110.61%|10|10|10
				产出指标|数量指标|修缮道路长度|≥3公里|2.4公里|30|30|24
				产出指标|质量指标|验收合格率|100%|100%|20|20|20
				产出指标小计|50|50|44
				效益指标|社会效益指标|出行条件|明显改善|部分改善|30|27.5|23.4|受汛期影响，部分路段延期施工，改善效果尚未完全显现；下一步倒排工期，争取2025年5月底前完成剩余路段并组织验收。
				效益指标小计|30|27.5|23.4
				满意度指标|服务对象满意度指标|村民满意度|≥90%|88%|10|9|9.78|回收问卷偏少
				满意度指标小计|10|9|9.78
				综合得分|100|99.5|87.18|良
				填报的总分为 99.50，自评得分逐行相加为 96.50，两者不一致；表中照填报的总分列示。""");
		assertThat(book.formulas("评分表"))
			.contains("ROUND(SUM(F6:F7),2)", "ROUND(SUM(F5,F8,F10,F12),2)", "MIN(100,ROUND(SUM(H5,H8,H10,H12),2))")
			.doesNotContain("ROUND(SUM(G5,G8,G10,G12),2)");
	}

	@Test
	void repeatsTheScoreTableOfTheSourceReportInFourColumns() throws IOException {
		WrittenBook book = written(AppraisedFiles.laiguangying());

		assertThat(book.text("评分表（报告式）")).isEqualTo("""
				“2024年农村地区为民办实事-老旧小区基础设施修缮项目”项目绩效评价指标体系评分表
				一级指标|二级指标|三级指标|得分
				产出指标|时效指标|工作进度|10
				产出指标|数量指标|受益人数|10
				产出指标|质量指标|竣工验收合格率|20
				效益指标|可持续影响指标|居民生活环境|20
				满意度指标|服务对象满意度指标|服务对象满意度|10
				成本指标|经济成本指标|项目成本|30
				综合得分|100
				得分为复核得分，取自“评分表”。""");
	}

	@Test
	void printsTheSevenPartsAndSaysWhatIsNotFilled() throws IOException {
		WrittenBook book = written(AppraisedFiles.withTexts(new FilledForm().text(ReportSection.BACKGROUND, "背景一句。")
			.text(ReportSection.PURPOSE, "1.评价目的\n明确作用。")
			.text(ReportSection.SUGGESTIONS, "=建议")));

		assertThat(book.text("绩效评价报告")).isEqualTo("""
				项目支出绩效评价报告
				文化广场修缮
				一、基本情况
				（一）项目概况
				　　1.项目名称：文化广场修缮
				　　2.项目单位：孙河乡人民政府
				　　3.项目背景：背景一句。
				　　4.主要内容：（未填写）
				　　5.实施情况、资金投入和使用情况：（未填写）
				（二）项目绩效目标
				　　1.总体目标：（未填写）
				　　2.阶段性目标：（未填写）
				二、绩效评价工作开展情况
				（一）绩效评价目的、对象和范围
				　　1.评价目的
				　　明确作用。
				（二）绩效评价原则、评价指标体系、评价方法、评价标准
				　　（未填写）
				（三）绩效评价工作过程
				　　（未填写）
				三、综合评价情况及评价结论
				　　（未填写）
				四、绩效评价指标分析
				（一）项目决策情况
				　　（未填写）
				（二）项目过程情况
				　　（未填写）
				（三）项目产出情况
				　　（未填写）
				（四）项目效益情况
				　　（未填写）
				五、主要经验及做法、存在的问题及原因分析
				（一）主要经验和做法
				　　（未填写）
				（二）存在的问题及原因分析
				　　（未填写）
				六、有关建议
				　　=建议
				七、其他需要说明的问题
				　　（未填写）""");
	}

	@Test
	void printsTheFundsInBothUnits() throws IOException {
		WrittenBook book = written(AppraisedFiles.overBudget());

		assertThat(book.text("资金使用情况")).isEqualTo("""
				项目资金使用情况
				孙河乡乡村道路提升工程（2024年度）
				资金来源|年初预算数（万元）|全年预算数（万元）|全年执行数（万元）|执行率|年初预算数（元）|全年预算数（元）|全年执行数（元）
				年度资金总额|100|90|99.55|1.1061|1000000|900000|995500
				其中：当年财政拨款|80|70|75.55|1.0793|800000|700000|755500
				其中：上年结转资金|10|10|10|1|100000|100000|100000
				其中：其他资金|10|10|13.999999|1.4|100000|100000|139999.99
				各资金来源之和与总额一致时，总额为公式；不一致时照填报数列示，问题见“审核意见”。
				　　全年预算数90万元（900,000.00元），全年执行数99.55万元（995,500.00元），预算执行率110.61%，超出全年预算数9.55万元。（系统拟稿）""");
	}

	@Test
	void printsFindingsTidiedInputsAndWhatWasNotChecked() throws IOException {
		WrittenBook book = written(AppraisedFiles.overBudget());

		assertThat(book.text("审核意见")).isEqualTo("""
				审核意见
				退回：必改 3 条，需说明 1 条，提示 1 条
				级别|规则|位置|字段|问题|怎么改|填报值|应为|说明或豁免
				必改|B07|自评表!H7|全年执行数|全年执行数 99.55 万元超过全年预算数 90 万元。|核对两个数的单位和口径；确有超支的，先办理预算调整，再按调整后的预算填报。|99.55|≤90|—
				必改|B01|自评表!H7|全年执行数|年度资金总额 99.55 不等于各资金来源之和 99.549999。|逐项核对资金来源，或改正总额。|99.55|99.549999|—
				必改|G01|自评表!J11|得分|指标“修缮道路长度”未达目标值，得分却为满分。|按实际完成值与指标值之比计分。|30|24|—
				需说明|B09|整个文件|预算调减超过10%，没有说明。|写明调减原因。|—
				提示|T04|自评表!B11|二级指标|产出指标下没有时效指标。|下一年度补充。|—
				自动整理（填报的写法与读取的值不同，请核对）
				位置|字段|填报值|读作
				自评表!D8|年初预算数|８０．００|80
				未能校验的规则
				规则|原因
				B05|自评表!J9 不是数字，无法核对得分""");
	}

	@Test
	void namesTheCellOfEveryFigure() throws IOException {
		WrittenBook book = written(AppraisedFiles.laiguangying());

		assertThat(book.text("来源").lines().skip(5)).startsWith("数据项|采用值|填报原文|工作表|单元格")
			.contains("年度资金总额·全年执行数|66.649016|66.649016|自评表|H7", "服务对象满意度·实际完成值|98%|98%|自评表|H15")
			.contains("项目背景|126 字|见“绩效评价报告”|报告文本|C2", "预算执行率|1|全年执行数÷全年预算数")
			.hasSize(52);
	}

	private static WrittenBook written(AppraisedFile file) throws IOException {
		return WrittenBook.of((out) -> new ProjectReport().write(out, file, 2024));
	}

}

package town.appraisal.stage.report;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.district.FindingLine;
import town.appraisal.domain.district.ProjectLine;
import town.appraisal.domain.project.Project;

import static org.assertj.core.api.Assertions.assertThat;

class DistrictReportTests {

	/** Titles of the rules, as the catalogue would give them. */
	private static final UnaryOperator<String> TITLES = (rule) -> "规则 " + rule + " 的要求";

	@Test
	void addsUpTheTownships() throws IOException {
		WrittenBook book = written(StagedDistrict.of(3, 8));

		assertThat(book.text("乡镇汇总")).isEqualTo("""
				2024年度乡镇汇总
				金额和得分只计“已接收”“待说明”的项目；各数均为“项目明细”的实时合计。
				乡镇|台账项目|已接收|待说明|退回|异常文件|未报|零申报|年初预算数（万元）|全年预算数（万元）|全年执行数（万元）|执行率|平均复核得分|优|良|中|差
				第二1乡|8|4|0|2|0|2|0|192.596064|192.596064|178.000012|0.9242|94.75|4|0|0|0
				第三2乡|8|4|0|0|2|0|2|204.596064|204.596064|186.000012|0.9091|90.25|2|2|0|0
				第四3乡|6|4|2|0|0|0|0|321.894096|321.894096|288.000018|0.8947|87.25|3|2|1|0
				全区|22|12|2|2|2|2|2|719.086224|719.086224|652.000042|0.9067|90.25|9|4|1|0
				按资金来源（程序按各项目的来源行另行汇总）
				当年财政拨款|719.086224|719.086224|652.000042|0.9067""");
	}

	@Test
	void keepsFormulasAndCachedValuesEqual() throws IOException {
		assertThat(written(StagedDistrict.of(5, 24)).wrongFormulas()).isEmpty();
		assertThat(written(new StagedDistrict(List.of(), List.of())).wrongFormulas()).isEmpty();
	}

	@Test
	void provesThatEverythingTies() throws IOException {
		WrittenBook book = written(StagedDistrict.of(3, 8));

		assertThat(book.text("勾稽")).isEqualTo("""
				勾稽关系
				序号|关系|左边|左边数|右边|右边数|差额|结果
				1|台账项目 = 各状态之和（含未报、零申报）|明细中的台账内项目|22|台账的项目数|22|0|平
				2|“已接收”的项目数相等|明细中的“已接收”|12|程序汇总的“已接收”|12|0|平
				3|“待说明”的项目数相等|明细中的“待说明”|2|程序汇总的“待说明”|2|0|平
				4|“退回”的项目数相等|明细中的“退回”|2|程序汇总的“退回”|2|0|平
				5|“异常文件”的项目数相等|明细中的“异常文件”|2|程序汇总的“异常文件”|2|0|平
				6|“未报”的项目数相等|明细中的“未报”|2|程序汇总的“未报”|2|0|平
				7|“零申报”的项目数相等|明细中的“零申报”|2|程序汇总的“零申报”|2|0|平
				8|计入汇总的项目都有等级|明细中计入汇总且有等级的项目|14|计入汇总的项目数|14|0|平
				9|收到的文件 = 各状态之和|台账中各文件状态之和|20|收到的文件数|20|0|平
				10|“已接收”的文件数相等|报送台账中的“已接收”|12|程序汇总的“已接收”文件|12|0|平
				11|“待说明”的文件数相等|报送台账中的“待说明”|2|程序汇总的“待说明”文件|2|0|平
				12|“退回”的文件数相等|报送台账中的“退回”|2|程序汇总的“退回”文件|2|0|平
				13|“异常文件”的文件数相等|报送台账中的“异常文件”|2|程序汇总的“异常文件”文件|2|0|平
				14|“已被新版替代”的文件数相等|报送台账中的“已被新版替代”|2|程序汇总的“已被新版替代”文件|2|0|平
				15|未报的项目都在报送台账中|报送台账中的“未报”|2|程序汇总的“未报”|2|0|平
				16|问题条数相等|明细中必改、需说明、提示之和|4|“问题清单”的条数|4|0|平
				17|共性问题合计 = 问题条数|“共性问题”各规则条数之和|4|“问题清单”的条数|4|0|平
				18|年初预算数：按项目等于总数|明细中计入汇总的项目之和|719.086224|程序汇总的总数|719.086224|0|平
				19|年初预算数：按乡镇等于总数|“乡镇汇总”各乡镇之和|719.086224|程序汇总的总数|719.086224|0|平
				20|年初预算数：按来源等于总数|“乡镇汇总”各来源之和|719.086224|程序汇总的总数|719.086224|0|平
				21|全年预算数：按项目等于总数|明细中计入汇总的项目之和|719.086224|程序汇总的总数|719.086224|0|平
				22|全年预算数：按乡镇等于总数|“乡镇汇总”各乡镇之和|719.086224|程序汇总的总数|719.086224|0|平
				23|全年预算数：按来源等于总数|“乡镇汇总”各来源之和|719.086224|程序汇总的总数|719.086224|0|平
				24|全年执行数：按项目等于总数|明细中计入汇总的项目之和|652.000042|程序汇总的总数|652.000042|0|平
				25|全年执行数：按乡镇等于总数|“乡镇汇总”各乡镇之和|652.000042|程序汇总的总数|652.000042|0|平
				26|全年执行数：按来源等于总数|“乡镇汇总”各来源之和|652.000042|程序汇总的总数|652.000042|0|平
				左边为本工作簿的实时合计，右边为程序另行汇总的数；金额核到分（万元6位小数）。""");
	}

	@Test
	void saysWhatDoesNotTie() throws IOException {
		StagedDistrict staged = StagedDistrict.of(3, 8);

		WrittenBook book = written(new StagedDistrict(staged.lines(), staged.remarks().subList(0, 1)));

		assertThat(book.text("勾稽").lines().filter((it) -> it.endsWith("|不平")))
			.containsExactly("16|问题条数相等|明细中必改、需说明、提示之和|4|“问题清单”的条数|1|3|不平");
	}

	@Test
	void listsProjectsWithLinksBelowTheFolderOnly() throws IOException {
		WrittenBook book = written(StagedDistrict.of(1, 6));

		assertThat(book.text("项目明细").lines().skip(1).limit(2)).containsExactly(
				"1|第二1乡|T01-001|农村人居环境整治提升项目（1期）|第二1乡人民政府|未报|否|—|—|—|—|—|—|—|0|0|0|是|—|—|—",
				"2|第二1乡|T01-002|农村人居环境整治提升项目（2期）|第二1乡人民政府|已接收|是|45.649016|45.649016|42.000003|0.9201|100|97.25|优|0|0|0"
						+ "|是|第二1乡/T01-002.xlsx|打开原件|打开报告|http://elsewhere/T01-002");
		assertThat(book.formulas("项目明细"))
			.contains("HYPERLINK(\"../收件夹/第二1乡/T01-002.xlsx\",\"打开原件\")",
					"HYPERLINK(\"报告/第二1乡/T01-002_农村人居环境整治提升项目（2期）.xlsx\",\"打开报告\")")
			.noneMatch((it) -> it.contains("http"));
	}

	@Test
	void namesWhomToRemindOfWhatAndHowManyDaysAreLeft() throws IOException {
		WrittenBook book = written(StagedDistrict.of(1, 8));

		assertThat(book.text("催报名单")).isEqualTo("""
				截止日期 2025-01-15，统计日 2025-01-10，距截止还有 5 天。
				序号|乡镇|项目编号|项目名称|实施单位|状态|要办的事|距截止（天）
				1|第二1乡|T01-001|农村人居环境整治提升项目（1期）|第二1乡人民政府|未报|尚未报送，请报送自评表|5
				2|第二1乡|T01-004|农村人居环境整治提升项目（4期）|第二1乡人民政府|退回|按退回件改正 2 处必改后重新报送|5
				3|第二1乡|T01-005|农村人居环境整治提升项目（5期）|第二1乡人民政府|未报|尚未报送，请报送自评表|5
				4|第二1乡|T01-008|农村人居环境整治提升项目（8期）|第二1乡人民政府|退回|按退回件改正 2 处必改后重新报送|5""");
	}

	@Test
	void ratesTheClassesOfIndicators() throws IOException {
		assertThat(written(StagedDistrict.of(1, 8)).text("指标分析")).isEqualTo("""
				指标分析
				只计“已接收”“待说明”的项目；得分率 = 得分合计 ÷ 分值合计。
				一级指标|二级指标|指标数|分值合计|自评得分合计|复核得分合计|自评得分率|复核得分率
				预算执行率|12|100|100|98.5|1|0.985
				产出指标|数量指标|12|300|300|280|1|0.9333
				产出指标|质量指标|12|200|200|150.25|1|0.7513
				效益指标|社会效益指标|12|300|300|270|1|0.9
				按一级指标合计
				预算执行率|12|100|100|98.5|1|0.985
				产出指标|24|500|500|430.25|1|0.8605
				效益指标|12|300|300|270|1|0.9""");
	}

	@Test
	void goesOnInAFurtherSheetWhereOneIsFull() throws IOException {
		StagedDistrict staged = StagedDistrict.of(30, 24);

		WrittenBook book = WrittenBook.of((out) -> new DistrictReport(TITLES, 150).write(out, staged));

		List<FindingLine> remarks = staged.remarks();
		assertThat(book.text("问题清单").lines().reduce((first, second) -> second)).contains("（本表已满，后接“问题清单2”）");
		assertThat(book.text("问题清单3")).startsWith("序号|乡镇|项目编号").contains("\n" + remarks.size() + "|");
		assertThat(book.wrongFormulas()).isEmpty();
	}

	@Test
	void countsTownshipsWhoseNamesLookLikeCriteria() throws IOException {
		List<ProjectLine> lines = StagedDistrict.of(1, 4).lines();
		StagedDistrict hostile = new StagedDistrict(
				List.of(at("*", lines.get(0)), at("=1", lines.get(1)), at("", lines.get(2)), at(">?*", lines.get(3))),
				List.of());

		WrittenBook book = written(hostile);

		assertThat(book.wrongFormulas()).isEmpty();
		assertThat(book.kindsOf("=1")).containsExactly("乡镇汇总 STRING true", "项目明细 STRING true", "共性问题 STRING true",
				"报送台账 STRING true");
	}

	@Test
	void writesTheSamePartsAgain() throws IOException {
		assertThat(written(StagedDistrict.of(3, 8)).parts()).isEqualTo(written(StagedDistrict.of(3, 8)).parts());
	}

	private static ProjectLine at(String township, ProjectLine line) {
		Project project = new Project(line.project().code(), line.project().name(), township, "", "", 2024);
		return new ProjectLine(project, true, line.status(), line.file(), line.initial(), line.annual(),
				line.executed(), line.rate(), line.selfScore(), line.reviewedScore(), line.grade(), line.mustFix(),
				line.needsReason(), line.hints(), "", line.links());
	}

	private static WrittenBook written(StagedDistrict district) throws IOException {
		return WrittenBook.of((out) -> new DistrictReport(TITLES).write(out, district));
	}

}

package town.appraisal.stage.validate.structure;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.narrative.Report;

import static org.assertj.core.api.Assertions.assertThat;

/** S17: privacy; all numbers are invented. */
class TextsNameNoPrivateNumbersTests {

	@Test
	void acceptsAmountsAndCodes() {
		Report report = Report.roadRepair().says("实际支出13800138000元，文号朝政农发〔2020〕28号，项目编号110105202400000001。");

		List<String> said = report.checkedBy(new TextsNameNoPrivateNumbers());

		assertThat(said).isEmpty();
	}

	@Test
	void masksAPhoneNumber() {
		Report report = Report.roadRepair().says("联系人手机13800138000。");

		List<String> said = report.checkedBy(new TextsNameNoPrivateNumbers());

		assertThat(said).containsExactly("需说明 B4 [138****00 → ] “实施情况、资金投入和使用情况”中有手机号码 138****00，报告将公开。");
	}

	@Test
	void knowsAnIdCardByItsCheckDigit() {
		Report report = Report.roadRepair().says("身份证11010519491231002X，编号110105194912310021。");

		List<String> said = report.checkedBy(new TextsNameNoPrivateNumbers());

		assertThat(said).containsExactly("需说明 B4 [110****2X → ] “实施情况、资金投入和使用情况”中有身份证号 110****2X，报告将公开。");
	}

	@Test
	void findsAnAccountAndATelephoneInAReason() {
		Report report = Report.of(TestSubmissions.roadRepair()
			.row(0, "产出指标|数量指标|维修道路长度|≥50公里|50公里|30|30|付款账号：6222021234567890123，电话：010-12345678"));

		List<String> said = report.checkedBy(new TextsNameNoPrivateNumbers());

		assertThat(said).containsExactly("需说明 K15 [622****23 → ] “偏差原因分析及改进措施”中有银行账号 622****23，报告将公开。",
				"需说明 K15 [010****78 → ] “偏差原因分析及改进措施”中有固定电话 010****78，报告将公开。");
	}

}

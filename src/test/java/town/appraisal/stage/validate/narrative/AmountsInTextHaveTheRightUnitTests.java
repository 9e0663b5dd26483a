package town.appraisal.stage.validate.narrative;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;

import static org.assertj.core.api.Assertions.assertThat;

/** N06: 元 and 万元. */
class AmountsInTextHaveTheRightUnitTests {

	@Test
	void acceptsBothUnits() {
		Report report = Report.roadRepair().says("项目实际支出90万元，即900000元。");

		List<String> said = report.checkedBy(new AmountsInTextHaveTheRightUnit());

		assertThat(said).isEmpty();
	}

	@Test
	void namesAnAmountTenThousandTimesTooSmall() {
		Report report = Report.of(TestSubmissions.laiguangying()).says("2024年实际支出金额为66.649016元。");

		List<String> said = report.checkedBy(new AmountsInTextHaveTheRightUnit());

		assertThat(said).containsExactly(
				"必改 B4 [66.649016元 → 66.649016万元] “2024年实际支出金额为66.649016元。”——66.649016元 的单位有误，按表中应为 66.649016万元。");
	}

	@Test
	void asksAboutFourDigitsOfTheTable() {
		Report report = Report.of(TestSubmissions.laiguangying()).says("工程结算价666490.16万元。");

		List<String> said = report.checkedBy(new AmountsInTextHaveTheRightUnit());

		assertThat(said).containsExactly(
				"需说明 B4 [666490.16万元 → 66.649016万元] “工程结算价666490.16万元。”——666490.16万元 的单位有误，按表中应为 66.649016万元。");
	}

	@Test
	void hintsAtAMissingUnit() {
		Report report = Report.roadRepair().says("2024年实际支出金额为90，已全部付清。");

		List<String> said = report.checkedBy(new AmountsInTextHaveTheRightUnit());

		assertThat(said).containsExactly("提示 B4 [90 → 90万元] “2024年实际支出金额为90，已全部付清。”——90 没有写单位，按表中应为 90万元。");
	}

	@Test
	void isSilentOnPricesAndFewDigits() {
		Report report = Report.roadRepair().says("按每户90元补助，灯具单价100元。");

		List<String> said = report.checkedBy(new AmountsInTextHaveTheRightUnit());

		assertThat(said).isEmpty();
	}

}

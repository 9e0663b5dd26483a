package town.appraisal.stage.validate.years;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class CarryOverIsWhatWasLeftTests {

	private final Check check = new CarryOverIsWhatWasLeft();

	/** 90 万元, of which 80 were spent. */
	private static SubmissionBuilder tenLeft() {
		return TestSubmissions.roadRepair().totalFunds("100|90|80|10|88.89%|8.89");
	}

	@Test
	void acceptsWhatWasLeft() {
		assertThat(LastYear.said(this.check, TestSubmissions.roadRepair().source(1, "|10|10"), tenLeft())).isEmpty();
	}

	@Test
	void acceptsNothingAfterEverythingWasSpent() {
		assertThat(LastYear.said(this.check, TestSubmissions.roadRepair().source(1, ""), TestSubmissions.roadRepair()))
			.isEmpty();
	}

	@Test
	void asksAboutOneFenMore() {
		assertThat(LastYear.said(this.check, TestSubmissions.roadRepair().source(1, "|10.000001|10"), tenLeft()))
			.containsExactly("需说明 E10 [10.000001 → 10] 上年结转资金填的是“10.000001”，上年全年预算数减全年执行数为 10 万元。"
					+ " 按上年结余填写；结余已收回或调整使用的，在原因栏说明。");
	}

	@Test
	void mentionsWhatWasLeftAndNotCarriedOver() {
		assertThat(LastYear.said(this.check, TestSubmissions.roadRepair().source(1, ""), tenLeft()))
			.containsExactly("提示 E10 [ → 10] 上年结转资金填的是“”，上年全年预算数减全年执行数为 10 万元。" + " 按上年结余填写；结余已收回或调整使用的，在原因栏说明。");
	}

	@Test
	void namesTheCellItCannotRead() {
		assertThat(LastYear.said(this.check, TestSubmissions.roadRepair().source(1, "|#REF!|10"), tenLeft()))
			.containsExactly("上年结转资金的全年预算数（E10）公式出错");
	}

	@Test
	void saysNothingWhereNoYearIsRemembered() {
		assertThat(LastYear.saidAlone(this.check)).isEmpty();
	}

}

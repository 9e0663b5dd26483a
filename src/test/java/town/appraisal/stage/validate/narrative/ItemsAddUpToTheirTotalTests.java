package town.appraisal.stage.validate.narrative;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** N03: items against their total. */
class ItemsAddUpToTheirTotalTests {

	@Test
	void acceptsItemsThatAddUp() {
		Report report = Report.roadRepair().says("共计239万元：上级179.25万元，本级59.75万元。");

		List<String> said = report.checkedBy(new ItemsAddUpToTheirTotal());

		assertThat(said).isEmpty();
	}

	@Test
	void namesTheItemsOfC01() {
		Report report = Report.roadRepair().reached("共完成预算资金89.97万元:30万元预算编制;30万元审计;29.99万元设计、规划、测绘");

		List<String> said = report.checkedBy(new ItemsAddUpToTheirTotal());

		assertThat(said).containsExactly(
				"需说明 G13 [89.97万元 → 89.99万元] “共完成预算资金89.97万元:30万元预算编制;30万元审计;29.99万元设计、规划、测绘”——总数写 89.97万元，所列 30万元、30万元、29.99万元 合计 89.99万元。");
	}

	@Test
	void namesTheLevelsOfCaseN02() {
		Report report = Report.roadRepair().says("合计755.19万元，其中：中央级124.23万元，省级370.83万元，市级260.3万元。");

		List<String> said = report.checkedBy(new ItemsAddUpToTheirTotal());

		assertThat(said).containsExactly(
				"需说明 B4 [755.19万元 → 755.36万元] “合计755.19万元，其中：中央级124.23万元，省级370.83万元，市级260.3万元。”——总数写 755.19万元，所列 124.23万元、370.83万元、260.3万元 合计 755.36万元。");
	}

	@Test
	void namesTheProjectsOfCaseN02() {
		Report report = Report.roadRepair().says("省级资金转移支付124.23万元，为25万元、0.71万元、100万元、21.24万元。");

		List<String> said = report.checkedBy(new ItemsAddUpToTheirTotal());

		assertThat(said).containsExactly(
				"需说明 B4 [124.23万元 → 146.95万元] “省级资金转移支付124.23万元，为25万元、0.71万元、100万元、21.24万元。”——总数写 124.23万元，所列 25万元、0.71万元、100万元、21.24万元 合计 146.95万元。");
	}

	@Test
	void allowsRoundingOfEveryItem() {
		Report report = Report.roadRepair().says("共支出10万元：甲3.33万元，乙3.33万元，丙3.33万元。");

		List<String> said = report.checkedBy(new ItemsAddUpToTheirTotal());

		assertThat(said).isEmpty();
	}

	@Test
	void allowsListsThatAreIncomplete() {
		Report report = Report.roadRepair().says("年初预算100万元，其中道路60万元，绿化20万元。共计90万元：道路60万元，绿化20万元等。");

		List<String> said = report.checkedBy(new ItemsAddUpToTheirTotal());

		assertThat(said).isEmpty();
	}

	@Test
	void stopsWhereTheListEnds() {
		Report report = Report.roadRepair().says("年初预算100万元，其中财政80万元，自筹20万元，实际支出90万元。");

		List<String> said = report.checkedBy(new ItemsAddUpToTheirTotal());

		assertThat(said).isEmpty();
	}

	@Test
	void leavesNestedItemsAlone() {
		Report report = Report.roadRepair().says("共计100万元：财政60万元（中央40万元、区级20万元），自筹40万元。");

		List<String> said = report.checkedBy(new ItemsAddUpToTheirTotal());

		assertThat(said).isEmpty();
	}

}

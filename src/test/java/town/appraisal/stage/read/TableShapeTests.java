package town.appraisal.stage.read;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.submission.Submission;

import static org.assertj.core.api.Assertions.assertThat;

/** Indicator tables as people bend them. */
class TableShapeTests {

	@Test
	void carriesLevelNamesDownButNoSecondLevelAcrossAFirst() {
		DrawnWorkbook workbook = table();
		sheet(workbook).set("A2", "产出\n指标（50分）").merge("A2:A3").set("B2", "数量指标").merge("B2:B3");
		sheet(workbook).set("C2", "甲").set("C3", "乙").set("A4", "效益指标").set("C4", "丙").set("C5", "丁");

		Reading.Read reading = workbook.read();

		assertThat(Said.indicators(reading.submission())).containsExactly(
				"A2=产出指标 | B2=数量指标 | C2=甲 | D2 | E2 | F2 | G2 | H2",
				"A2=产出指标 | B2=数量指标 | C3=乙 | D3 | E3 | F3 | G3 | H3", "A4=效益指标 | B4 | C4=丙 | D4 | E4 | F4 | G4 | H4",
				"A4=效益指标 | B5 | C5=丁 | D5 | E5 | F5 | G5 | H5");
		assertThat(Said.tidied(reading)).containsExactly("A2 一级指标: 产出\n指标（50分） -> 产出指标");
	}

	@Test
	void givesAMergedWeightToItsFirstLineAndAMergedReasonToAll() {
		DrawnWorkbook workbook = table();
		sheet(workbook).set("A2", "产出指标").set("C2", "甲").set("C3", "乙").set("F2", "20").merge("F2:F3");
		sheet(workbook).set("H2", "天气原因").merge("H2:H3");

		assertThat(Said.indicators(workbook.read().submission())).containsExactly(
				"A2=产出指标 | B2 | C2=甲 | D2 | E2 | F2=20 | G2 | H2=天气原因",
				"A2=产出指标 | B3 | C3=乙 | D3 | E3 | F2 | G3 | H2=天气原因");
	}

	@Test
	void endsACutOffTableWhereNotesBeginAndSkipsARepeatedHead() {
		DrawnWorkbook workbook = table();
		sheet(workbook).set("A2", "产出指标").set("C2", "甲").set("A4", "一级指标").set("B4", "二级指标").set("C4", "三级指标");
		sheet(workbook).set("A5", "满意度指标(10分)")
			.set("A6", "一级指标")
			.set("A7", "填报人")
			.set("B7", "张三")
			.set("A8", "注：1.略")
			.set("C8", "x");

		assertThat(Said.indicators(workbook.read().submission())).containsExactly(
				"A2=产出指标 | B2 | C2=甲 | D2 | E2 | F2 | G2 | H2", "A5=满意度指标 | B5 | C5 | D5 | E5 | F5 | G5 | H5");
	}

	@Test
	void readsAHeadOfTwoRowsWithTheTargetInThreeColumns() {
		DrawnWorkbook workbook = new DrawnWorkbook();
		sheet(workbook).set("A1", "一级指标")
			.merge("A1:A2")
			.set("B1", "二级指标")
			.merge("B1:B2")
			.set("C1", "三级指标")
			.merge("C1:C2");
		sheet(workbook).set("D1", "年度指标值").merge("D1:F1").set("D2", "指标性质").set("E2", "指标值").set("F2", "度量单位");
		sheet(workbook).set("G1", "实际完成值").merge("G1:G2").set("H1", "分值").merge("H1:H2").set("I1", "得分").merge("I1:I2");
		sheet(workbook).set("A3", "产出指标")
			.set("B3", "数量指标")
			.set("C3", "甲")
			.set("D3", "≧")
			.set("E3", "95")
			.set("F3", "%");
		sheet(workbook).set("G3", "100%")
			.set("H3", "10")
			.set("I3", "10")
			.set("A4", "总分")
			.set("H4", "10")
			.set("I4", "10");
		sheet(workbook).set("J4", "自评等级：").set("K4", "等级：优");

		Submission it = workbook.read().submission();

		assertThat(Said.indicators(it)).containsExactly(
				"A3=产出指标 | B3=数量指标 | C3=甲 | E3=≥95%{AT_LEAST,95,%} | G3=100%{,100,%} | H3=10 | I3=10 | C3");
		assertThat(Said.total(it)).isEqualTo("H4=10 | I4=10 | K4=优");
	}

	@Test
	void readsLinesAddedOutsideTheNamedRange() {
		Submission it = IssuedForm.drawWithALineAboveTheTotal().read().submission();

		assertThat(Said.indicators(it)).hasSize(4)
			.endsWith("B18=满意度指标 | C18 | D18=居民满意度 | F18 | H18 | I18=30 | J18 | K18");
	}

	@Test
	void findsTheFormOnASheetOfAnotherName() {
		DrawnWorkbook workbook = table();
		workbook.sheet("说明").set("A1", "填报说明");
		sheet(workbook).set("A2", "产出指标").set("C2", "甲");

		assertThat(workbook.read().submission().facts().indicatorTable()).hasToString("表一!A1");
	}

	private static DrawnWorkbook table() {
		DrawnWorkbook workbook = new DrawnWorkbook();
		String[] head = { "一级指标", "二级指标", "三级指标", "年度指标值(A)", "全年实际值（B）", "分值", "得分", "未完成原因分析" };
		for (int i = 0; i < head.length; i++) {
			sheet(workbook).set(DrawnSheet.at(0, i), head[i]);
		}
		return workbook;
	}

	private static DrawnSheet sheet(DrawnWorkbook workbook) {
		return workbook.sheet("表一");
	}

}

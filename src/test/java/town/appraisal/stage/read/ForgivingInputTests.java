package town.appraisal.stage.read;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people type instead of what a cell asks for, one cell of the issued form at a
 * time.
 */
class ForgivingInputTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false,
			value = { "９０．００;90", "1,234.5;1234.5", "１，２３４．５;1234.5", " 90\u00a0;90", "66.65万元;66.65", "150万;150",
					"666490.16元;66.649016", "0.5亿元;5000", "－3;-3", "90;90", "9\u200b0;90" })
	void readsAnAmountAndTellsHow(String typed, String read) {
		Reading.Read reading = filled("D8", typed);

		assertThat(Said.of(reading.submission().funds().total().initial())).isEqualTo("D8=" + read);
		assertThat(Said.tidied(reading)).containsExactly("D8 年度资金总额·年初预算数: " + typed + " -> " + read);
	}

	@Test
	void readsAnAmountBrokenOverTwoLines() {
		Reading.Read reading = filled("D8", "66.64\n9016");

		assertThat(Said.tidied(reading)).containsExactly("D8 年度资金总额·年初预算数: 66.64\n9016 -> 66.649016");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "待定;NOT_A_NUMBER", "0.1234567;FINER_THAN_FEN", "666490.165元;WRONG_UNIT",
			"(12.5);AMBIGUOUS", "1,5;AMBIGUOUS", "12公里;NOT_A_NUMBER", "约90;NOT_A_NUMBER", "90-95;NOT_A_NUMBER" })
	void asksForAnAmountItCannotRead(String typed, String trouble) {
		Reading.Read reading = filled("D8", typed);

		assertThat(Said.of(reading.submission().funds().total().initial())).isEqualTo("D8?" + trouble);
		assertThat(reading.tidied()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "—", "-", "–", "/", "\\", "无", "——" })
	void readsAMarkForNothingAsBlankAndKeepsIt(String typed) {
		Reading.Read reading = filled("D8", typed);

		assertThat(Said.of(reading.submission().funds().total().initial())).isEqualTo("D8");
		assertThat(reading.submission().funds().total().initial().asFilled()).isEqualTo(typed);
		assertThat(reading.tidied()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "86%;0.86;", "８６．２％;0.862;86.2%", "0.86;0.86;86%", "86;0.86;86%", "1;1;100%",
			"86.2 %;0.862;86.2%", "102.59%;1.0259;" })
	void readsARateAsTypedInAnyOfItsSpellings(String typed, String fraction, String told) {
		Reading.Read reading = filled("J8", typed);

		assertThat(Said.of(reading.submission().funds().total().rate())).isEqualTo("J8=" + fraction);
		assertThat(Said.tidied(reading))
			.isEqualTo((told == null) ? List.of() : List.of("J8 执行率: " + typed + " -> " + told));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "0.8620370370;0.00%;J8=0.8620370370;", "86;;J8=0.86;86%", "1;;J8=1;",
			"1.2;;J8?AMBIGUOUS;", "1.2;0%;J8=1.2;", "2000;;J8?AMBIGUOUS;", "0;;J8=0;" })
	void readsAStoredRateByItsFormat(String raw, String format, String said, String told) {
		DrawnWorkbook workbook = IssuedForm.draw();
		workbook.sheet(IssuedForm.SHEET).number("J8", raw, (format != null) ? format : "");

		Reading.Read reading = workbook.read();

		assertThat(Said.of(reading.submission().funds().total().rate())).isEqualTo(said);
		assertThat(Said.tidied(reading))
			.isEqualTo((told == null) ? List.of() : List.of("J8 执行率: " + raw + " -> " + told));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "99.55分;J15=99.55;99.55", "８;J15=8;8", "八分;J15?NOT_A_NUMBER;", "10%;J15?AMBIGUOUS;" })
	void readsAScoreInPoints(String typed, String said, String told) {
		Reading.Read reading = filled("J15", typed);

		assertThat(Said.of(reading.submission().indicators().get(0).score())).isEqualTo(said);
		assertThat(Said.tidied(reading))
			.isEqualTo((told == null) ? List.of() : List.of("J15 得分: " + typed + " -> " + told));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "735;H15=735{,735,};", "83.5%;H15=83.5%{,83.5,%};",
			"≥266米;H15=≥266米{AT_LEAST,266,米};", "⩾２６６ 米;H15=≥266米{AT_LEAST,266,米};≥266米",
			"不低于95％;H15=≥95%{AT_LEAST,95,%};≥95%", ">=3次;H15=≥3次{AT_LEAST,3,次};≥3次", "=0件;H15==0件{EQUAL,0,件};",
			"5万;H15=5万{,5,万};", "1,000人;H15=1000人{,1000,人};1000人", "9月前;H15=9月前{,,};", "7月;H15=7月{,,};",
			"2024年12月;H15=2024年12月{,,};", "≤3年;H15=≤3年{AT_MOST,3,年};", "90%以上;H15=90%以上{,,};", "80-90%;H15=80-90%{,,};",
			"效果明显;H15=效果明显{,,};", "300m2;H15=300m2{,300,m2};", "无;H15=无{,,};", "/;H15;" })
	void readsAnActualValue(String typed, String said, String told) {
		Reading.Read reading = filled("H15", typed);

		assertThat(Said.of(reading.submission().indicators().get(0).actual())).isEqualTo(said);
		assertThat(Said.tidied(reading))
			.isEqualTo((told == null) ? List.of() : List.of("H15 实际完成值: " + typed + " -> " + told));
	}

	@Test
	void readsStoredPercentagesAndDatesAsPeopleSeeThem() {
		DrawnWorkbook workbook = IssuedForm.draw();
		workbook.sheet(IssuedForm.SHEET).number("H15", "0.98", "0.0%").number("H16", "45565", "yyyy\"年\"m\"月\"d\"日\"");

		var indicators = workbook.read().submission().indicators();

		assertThat(Said.of(indicators.get(0).actual())).isEqualTo("H15=98%{,98,%}");
		assertThat(Said.of(indicators.get(1).actual())).isEqualTo("H16=2024-09-30{,,}");
		assertThat(indicators.get(1).actual().asFilled()).isEqualTo("45565");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', nullValues = "-",
			value = { "≧;50;个;F15=≥50个{AT_LEAST,50,个}", "大于等于;50;个;F15=≥50个{AT_LEAST,50,个}",
					"≥;≥50个;-;F15=≥50个{AT_LEAST,50,个}", "-;≤90万元;-;F15=≤90万元{AT_MOST,90,万元}",
					"≥;50个;个;F15=≥50个{AT_LEAST,50,个}", "≤;≥50;个;F15?AMBIGUOUS", "≥;50人;个;F15?AMBIGUOUS",
					"正向;50;个;E15?AMBIGUOUS", "=;98;百分比;F15==98%{EQUAL,98,%}", "定性;显著;-;F15=显著{QUALITATIVE,,}",
					"≥;-;个;F15" })
	void joinsATargetOfThreeCells(String nature, String target, String unit, String said) {
		DrawnWorkbook workbook = IssuedForm.draw();
		workbook.sheet(IssuedForm.SHEET).set("E15", or(nature)).set("F15", or(target)).set("G15", or(unit));

		assertThat(Said.of(workbook.read().submission().indicators().get(0).target())).isEqualTo(said);
	}

	@Test
	void tidiesNamesButNotLongTexts() {
		DrawnWorkbook workbook = IssuedForm.draw();
		workbook.sheet(IssuedForm.SHEET)
			.text("C3", " 老旧小区\n修缮 项目 ")
			.text("C4", "ＬＧＹ－０１")
			.text("E2", "2024年")
			.text("K15", "　　一、原因：天气。\n二、措施。 ")
			.text("K18", "优秀");

		Reading.Read reading = workbook.read();

		assertThat(Said.tidied(reading)).containsExactlyInAnyOrder("C3 项目名称:  老旧小区\n修缮 项目  -> 老旧小区修缮项目",
				"C4 项目编号: ＬＧＹ－０１ -> LGY-01", "E2 年度: 2024年 -> 2024", "K18 等级: 优秀 -> 优");
		assertThat(Said.of(reading.submission().indicators().get(0).reason())).isEqualTo("K15=一、原因：天气。\n二、措施。");
	}

	@Test
	void keepsErrorsAndUncomputedFormulasApart() {
		DrawnWorkbook workbook = IssuedForm.draw();
		workbook.sheet(IssuedForm.SHEET).error("D8", "#DIV/0!").notComputed("H15", "A1*2");

		var submission = workbook.read().submission();

		assertThat(Said.of(submission.funds().total().initial())).isEqualTo("D8?ERROR_VALUE");
		assertThat(submission.funds().total().initial().asFilled()).isEqualTo("#DIV/0!");
		assertThat(Said.of(submission.indicators().get(0).actual())).isEqualTo("H15?NOT_COMPUTED");
	}

	private static Reading.Read filled(String cell, String typed) {
		DrawnWorkbook workbook = IssuedForm.draw();
		workbook.sheet(IssuedForm.SHEET).text(cell, typed);
		return workbook.read();
	}

	private static String or(String value) {
		return (value != null) ? value : "";
	}

}

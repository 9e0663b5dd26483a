package town.appraisal.workbook.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing a clerk wrote is cut off at the edge of its row. */
class TextMeasureTests {

	@Test
	void aChineseCharacterTakesTheRoomOfTwoDigits() {
		assertThat(TextMeasure.lines("预算执行率", 10)).isEqualTo(1);
		assertThat(TextMeasure.lines("预算执行率", 9)).isEqualTo(2);
		assertThat(TextMeasure.lines("2024-12-31", 10)).isEqualTo(1);
	}

	@Test
	void linesThatWereTypedCountEachOfThem() {
		assertThat(TextMeasure.lines("项目一\n\n项目二二二", 8)).isEqualTo(4);
		assertThat(TextMeasure.wrappedLines("项目一\n\n项目二二二", 8)).isEqualTo(4);
	}

	@Test
	void aLatinWordMovesToTheNextLineAsAWhole() {
		assertThat(TextMeasure.lines("使用GB50015设计", 8)).isEqualTo(2);
		assertThat(TextMeasure.wrappedLines("使用GB50015设计", 8)).isEqualTo(3);
		assertThat(TextMeasure.wrappedLines("https://www.example.org/", 8)).isEqualTo(3);
	}

	@Test
	void anEmptyTextStillHasItsLineWhereItIsWrapped() {
		assertThat(TextMeasure.lines("", 8)).isZero();
		assertThat(TextMeasure.wrappedLines("", 8)).isEqualTo(1);
	}

	@Test
	void aLongTextStopsWhereItsLinesAreFull() {
		String text = "一二三四五六七八九十";

		int end = TextMeasure.end(text, 0, 8, 2);

		assertThat(text.substring(0, end)).isEqualTo("一二三四五六七八");
		assertThat(TextMeasure.end(text, end, 8, 2)).isEqualTo(text.length());
	}

	@Test
	void atLeastOneCharacterIsTakenHoweverNarrowTheLine() {
		assertThat(TextMeasure.end("一二", 0, 1, 1)).isEqualTo(1);
	}

}

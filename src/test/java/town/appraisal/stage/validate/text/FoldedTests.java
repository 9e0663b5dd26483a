package town.appraisal.stage.validate.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts are searched without regard to width, blanks and separators of thousands. */
class FoldedTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false,
			value = { "支出１，２００．５万元|支出1,200.5万元", "支出1,234,567元|支出1234567元", "５０﹪（含）|50%(含)", "共12,34户|共12,34户",
					" 实际 支出\u3000\u00a09 0 元\t|实际支出90元", "零\u200b宽\ufeff字|零宽字", "一\u2028行|一行", "前，后|前,后",
					"标\uDB40\uDC41记|标记" })
	void foldsWhatLooksAlike(String typed, String folded) {
		assertThat(Folded.of(typed)).isEqualTo(folded);
	}

}

package town.appraisal.stage.read;

import town.appraisal.stage.intake.PolicyFile;
import org.junit.jupiter.api.Test;

import town.appraisal.workbook.xlsx.XlsxCellSource;
import town.appraisal.stage.intake.PolicyFile;

import static org.assertj.core.api.Assertions.assertThat;

/** A workbook stuffed with text gets one line, and does not fill the database. */
class VolumeTests {

	private final SubmissionReader reader = new SubmissionReader(new XlsxCellSource(), PolicyFile.shipped().borders());

	@Test
	void refusesAWorkbookThatSaysManyTimesWhatAReportSays() {
		FilledTemplate form = FilledTemplate.clean();
		for (int row = 15; row < 21; row++) {
			form.text("K" + row, "原因".repeat(15_000));
		}

		assertThat(this.reader.read(form.asItStands().bytes()))
			.isEqualTo(new Reading.Refused("表中的文字超过 15 万字，不像填好的自评表，请删去多余内容后再报"));
	}

	@Test
	void readsALongReport() {
		FilledTemplate form = FilledTemplate.clean().text("K15", "原因".repeat(15_000));

		assertThat(this.reader.read(form.asItStands().bytes())).isInstanceOf(Reading.Read.class);
	}

}

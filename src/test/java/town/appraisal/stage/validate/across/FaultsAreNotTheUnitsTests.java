package town.appraisal.stage.validate.across;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.stage.validate.CrossCheck;
import town.appraisal.stage.validate.RunFiles;

import static org.assertj.core.api.Assertions.assertThat;

class FaultsAreNotTheUnitsTests {

	private final CrossCheck check = new FaultsAreNotTheUnits();

	@Test
	void acceptsFaultsThatNotAllFilesShareAndASingleFile() {
		RunFiles run = Digests.sideBySide(List.of(Digests.of("a.xlsx", "小村乡", Digests.faults("B02 D8")),
				Digests.of("b.xlsx", "小村乡", Digests.faults("B02 E8")),
				Digests.of("c.xlsx", "大村乡", Digests.faults("B02 D8"))));

		assertThat(Digests.said(this.check, run)).isEmpty();
	}

	@Test
	void tellsTheUnitOnceOfTheFaultsAllItsFilesHave() {
		RunFiles run = Digests.sideBySide(List.of(Digests.of("a.xlsx", "小村乡", Digests.faults("B02 D8", "B01 D8")),
				Digests.of("b.xlsx", "小村乡", Digests.faults("B01 D8", "B02 D8", "W01 I25"))));

		assertThat(Digests.said(this.check, run)).containsExactly("a.xlsx 提示  小村乡人民政府报送的 2 份自评表都有同样的差错：B01 D8、B02 D8。");
	}

}

package town.appraisal.engine;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.project.Approved;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.Register;
import town.appraisal.domain.project.RegisteredProject;

import static org.assertj.core.api.Assertions.assertThat;

class AttributionTests {

	private final Attribution attribution = new Attribution(
			new Register(2024, "", List.of(registered("P1"), registered("P12")), List.of()));

	@Test
	void anUnreadableFileIsOfTheProjectItsNameBeginsWith() {
		assertThat(owner("乡/P1_道路.xlsx")).isEqualTo("P1");
		assertThat(owner("乡/P12道路.xlsx")).isEqualTo("P12");
		assertThat(owner("P1.et")).isEqualTo("P1");
		assertThat(owner("P1")).isEqualTo("P1");
	}

	@Test
	void aNameThatOnlyResemblesACodeTellsNothing() {
		assertThat(owner("乡/P123.xlsx")).isEmpty();
		assertThat(owner("P1/照片.jpg")).isEmpty();
		assertThat(owner("道路P1.xlsx")).isEmpty();
		assertThat(owner("P")).isEmpty();
	}

	@Test
	void aFileThatSaysItselfWhoseItIsIsLeftAlone() {
		AppraisedFile other = file("P1.xlsx").of(registered("P12").project());

		assertThat(this.attribution.attribute(other)).isEqualTo(other);
		assertThat(this.attribution.attribute(file("P1.xlsx").as(Status.ACCEPTED)).registered()).isFalse();
	}

	private String owner(String path) {
		return this.attribution.attribute(file(path)).project().code();
	}

	private static AppraisedFile file(String path) {
		return AppraisedFile.unreadable(new Receipt(path, "", 0, ""), "打不开");
	}

	private static RegisteredProject registered(String code) {
		return new RegisteredProject(new Project(code, "道路", "乡", "乡政府", "", 2024), "10号", Approved.unknown(),
				Approved.unknown(), List.of(), false, 2);
	}

}

package town.appraisal.stage.validate.across;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.project.Approved;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.Register;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.stage.validate.CrossCheck;
import town.appraisal.stage.validate.digest.FileDigest;

import static org.assertj.core.api.Assertions.assertThat;

class ContentIsNotCopiedTests {

	private final CrossCheck check = new ContentIsNotCopied();

	@Test
	void acceptsTheSameContentWithinATownshipAndEmptyForms() {
		List<FileDigest> files = List.of(Digests.of("a.xlsx", "小村乡", Digests.content(7, true)),
				Digests.of("b.xlsx", "小村乡", Digests.content(7, true)),
				Digests.of("c.xlsx", "小村乡", Digests.content(0, false)),
				Digests.of("d.xlsx", "大村乡", Digests.content(0, false)));

		assertThat(Digests.said(this.check, Digests.sideBySide(files))).isEmpty();
	}

	@Test
	void returnsWhatTwoTownshipsSentWithTheSameReport() {
		List<FileDigest> files = List.of(Digests.of("a.xlsx", "小村乡", Digests.content(7, true)),
				Digests.of("b.xlsx", "大村乡", Digests.content(7, true)));

		assertThat(Digests.said(this.check, Digests.sideBySide(files)))
			.containsExactly("a.xlsx 必改 C3 本文件的内容与“b.xlsx”（大村乡）完全相同。", "b.xlsx 必改 C3 本文件的内容与“a.xlsx”（小村乡）完全相同。");
	}

	@Test
	void onlyAsksAboutShortFormsThatMayAgreeByChance() {
		List<FileDigest> files = List.of(Digests.of("a.xlsx", "小村乡", Digests.content(7, false)),
				Digests.of("b.xlsx", "大村乡", Digests.content(7, false)));

		assertThat(Digests.said(this.check, Digests.sideBySide(files)))
			.containsExactly("a.xlsx 需说明 C3 本文件的内容与“b.xlsx”（大村乡）完全相同。", "b.xlsx 需说明 C3 本文件的内容与“a.xlsx”（小村乡）完全相同。");
	}

	@Test
	void returnsTheSameBytesFromTheFoldersOfTwoTownships() {
		Register register = new Register(2024, "", List.of(line("P1", "小村乡"), line("P2", "大村乡")), List.of());
		List<FileDigest> files = List.of(Digests.file("大村乡/a.xlsx", "same", "", Status.ACCEPTED, "P1", "小村乡人民政府"),
				Digests.file("小村乡/a.xlsx", "same", "", Status.ACCEPTED, "P1", "小村乡人民政府"));

		assertThat(Digests.said(this.check, Digests.sideBySide(files, Optional.of(register)))).containsExactly(
				"大村乡/a.xlsx 必改 C3 本文件的内容与“小村乡/a.xlsx”（小村乡）完全相同。", "小村乡/a.xlsx 必改 C3 本文件的内容与“大村乡/a.xlsx”（大村乡）完全相同。");
	}

	private static RegisteredProject line(String code, String town) {
		return new RegisteredProject(new Project(code, "项目", town, town + "人民政府", "", 2024), "", Approved.unknown(),
				Approved.unknown(), List.of(), false, 2);
	}

}

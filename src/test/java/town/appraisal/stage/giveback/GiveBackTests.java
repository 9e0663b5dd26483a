package town.appraisal.stage.giveback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.project.Project;

import static org.assertj.core.api.Assertions.assertThat;

class GiveBackTests {

	private static final Project ROAD = new Project("P1", "道路", "来广营乡", "", "", 2024);

	@Test
	void whatMustBeMendedOrExplainedGoesBack() {
		assertThat(Stream.of(Status.values()).filter((it) -> GiveBack.isDue(file("a.xlsx").as(it).summary())))
			.containsExactlyInAnyOrder(Status.RETURNED, Status.PENDING);
	}

	@Test
	void aCopyLiesInItsTownshipUnderTheNameOfTheOriginal() {
		assertThat(GiveBack.path(ROAD, "收件/二稿.xlsx")).isEqualTo("退回/来广营乡/二稿_退回.xlsx");
		assertThat(GiveBack.path(Project.unknown(), "二稿.xlsm")).isEqualTo("退回/未注明乡镇/二稿.xlsm_退回.xlsx");
	}

	@Test
	void aCopyThatCameBackKeepsOneMark() {
		assertThat(GiveBack.path(ROAD, "二稿_退回_退回.xlsx")).isEqualTo("退回/来广营乡/二稿_退回.xlsx");
	}

	@Test
	void aNameNeverLeadsOutOfTheFolder() {
		assertThat(GiveBack.path(new Project("P1", "", "../..", "", "", 2024), "乡/...xlsx")).startsWith("退回/")
			.doesNotContain("..");
	}

	@Test
	void aFileThatCannotBeCutIntoHasNoCopy() {
		assertThat(new GiveBack().copy(file("a.xlsx").summary(), new byte[] { 1, 2, 3 }, 2024)).isEmpty();
	}

	@Test
	void twoFilesOfOneNameGetTwoCopies(@TempDir Path folder) throws IOException {
		ReturnFolder returned = new ReturnFolder(folder.resolve("退回"));

		Path first = returned.put(file("一/表.xlsx"), new byte[] { 1 });
		Path second = returned.put(file("二/表.xlsx"), new byte[] { 2 });

		assertThat(List.of(first, second)).containsExactly(folder.resolve("退回/来广营乡/表_退回.xlsx"),
				folder.resolve("退回/来广营乡/表_退回（2）.xlsx"));
		assertThat(Files.readAllBytes(first)).containsExactly(1);
		assertThat(Files.readAllBytes(second)).containsExactly(2);
	}

	private static AppraisedFile file(String path) {
		return AppraisedFile.unreadable(new Receipt(path, "", 0, ""), "").of(ROAD).as(Status.RETURNED);
	}

}

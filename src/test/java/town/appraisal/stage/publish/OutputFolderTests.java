package town.appraisal.stage.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OutputFolderTests {

	private final OutputFolder folder;

	OutputFolderTests(@TempDir Path root) throws IOException {
		this.folder = new OutputFolder(root);
		stage("first", "报告/甲.xlsx");
		this.folder.publish(2024, "first");
	}

	@Test
	void exchangesAYearAsAWhole() throws IOException {
		stage("second", "报告/乙.xlsx");

		this.folder.publish(2024, "second");

		assertThat(this.folder.published(2024)).contains("second");
		assertThat(this.folder.year(2024).resolve("报告")).isDirectoryContaining("glob:**乙.xlsx")
			.isDirectoryNotContaining("glob:**甲.xlsx");
		assertThat(this.folder.state().resolve("retired")).isEmptyDirectory();
	}

	@Test
	void bringsTheOldOutputsBackWhenTheExchangeWasCutOffBetweenTheRenames() throws IOException {
		stage("second", "报告/乙.xlsx");
		Files.move(this.folder.year(2024), this.folder.state().resolve("retired/2024"));

		this.folder.recover();

		assertThat(this.folder.published(2024)).contains("first");
		assertThat(this.folder.staging("second").has("报告/乙.xlsx")).isTrue();
	}

	@Test
	void dropsTheOldOutputsWhenTheNewOnesAreInPlace() throws IOException {
		Files.createDirectories(this.folder.state().resolve("retired/2024/报告"));

		this.folder.recover();

		assertThat(this.folder.published(2024)).contains("first");
		assertThat(this.folder.state().resolve("retired")).isEmptyDirectory();
	}

	@Test
	void neverWritesOutsideTheFolder() {
		Staging staging = this.folder.staging("second");

		assertThatIllegalArgumentException().isThrownBy(() -> staging.write("../../evil.xlsx", (out) -> out.write(1)));
	}

	private void stage(String runId, String report) throws IOException {
		Staging staging = this.folder.staging(runId);
		staging.write(report, (out) -> out.write(1));
		staging.write(OutputFolder.MANIFEST,
				(out) -> out.write(("{\"runId\":\"" + runId + "\"}").getBytes(StandardCharsets.UTF_8)));
	}

}

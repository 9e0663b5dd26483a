package town.appraisal.stage.report;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class PreviewTests {

	@Test
	void writes() throws Exception {
		Path dir = Files.createDirectories(Path.of("target/preview"));
		try (OutputStream out = Files.newOutputStream(dir.resolve("perfect.xlsx"))) {
			new ProjectReport().write(out, AppraisedFiles.laiguangying(), 2024);
		}
		try (OutputStream out = Files.newOutputStream(dir.resolve("over.xlsx"))) {
			new ProjectReport().write(out, AppraisedFiles.overBudget(), 2024);
		}
		try (OutputStream out = Files.newOutputStream(dir.resolve("unreadable.xlsx"))) {
			new ProjectReport().write(out, AppraisedFiles.unreadable(), 2024);
		}
	}

}

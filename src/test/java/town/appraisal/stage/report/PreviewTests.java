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
		try (OutputStream out = Files.newOutputStream(dir.resolve("district.xlsx"))) {
			new DistrictReport().write(out, StagedDistrict.of(43, 4), new town.appraisal.domain.district.LinkSource() {
				public java.util.Optional<String> report(town.appraisal.domain.district.ProjectLine line) {
					return line.file().isEmpty() ? java.util.Optional.empty()
							: java.util.Optional.of(ReportPath.of(line.project()).workbook());
				}

				public java.util.Optional<String> returned(town.appraisal.domain.district.ProjectLine line) {
					return java.util.Optional.empty();
				}
			});
		}
		long start = System.nanoTime();
		try (OutputStream out = Files.newOutputStream(dir.resolve("big.xlsx"))) {
			StagedDistrict big = StagedDistrict.of(43, 2400);
			new DistrictReport().write(out, big, town.appraisal.domain.district.LinkSource.none());
		}
		System.err.println("BIG " + (System.nanoTime() - start) / 1_000_000);
	}

}

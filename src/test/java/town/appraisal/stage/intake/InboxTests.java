package town.appraisal.stage.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.digest.Sha256;

import static org.assertj.core.api.Assertions.assertThat;

class InboxTests {

	private final Path folder;

	InboxTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void countsEveryFileSomebodySentByCodePoint() throws IOException {
		for (String path : List.of("项目台账.xlsx", "乡/b.xlsx", "乡/a 副本.XLS", "b.et", "B.xlsm", "c.csv", "照片.jpg",
				"~$b.xlsx", ".~lock.b.et#", ".DS_Store", "Thumbs.db", "README.md", ".隐藏/x.xlsx")) {
			write(path);
		}
		Files.createSymbolicLink(this.folder.resolve("link.xlsx"), this.folder.resolve("b.et"));

		List<Receipt> receipts = inbox().receipts();

		assertThat(receipts).extracting(Receipt::path)
			.containsExactly("B.xlsm", "b.et", "c.csv", "乡/a 副本.XLS", "乡/b.xlsx", "照片.jpg");
	}

	@Test
	void namesAFileInOneFormOfUnicodeAndStillFindsIt() throws IOException {
		write("项目台账.xlsx");
		String decomposed = Normalizer.normalize("Café-来广营.xlsx", Normalizer.Form.NFD);
		Path file = write(decomposed);
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-01-05T08:30:00.5Z")));

		List<Receipt> receipts = inbox().receipts();

		assertThat(receipts).containsExactly(
				new Receipt("Café-来广营.xlsx", Sha256.of(decomposed), Files.size(file), "2025-01-05T08:30:00Z"));
		assertThat(inbox().bytes(receipts.get(0))).isEqualTo(Files.readAllBytes(file));
	}

	private Inbox inbox() {
		return new Inbox(this.folder, this.folder.resolve("项目台账.xlsx"));
	}

	private Path write(String path) throws IOException {
		Path file = this.folder.resolve(path);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, path);
	}

}

package town.appraisal.stage.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.digest.Sha256;
import town.appraisal.stage.intake.FileContent.Withheld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class InboxTests {

	private final Path folder;

	InboxTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void countsEveryFileSomebodySentByCodePoint() throws IOException {
		for (String path : List.of("项目台账.xlsx", "policy.yaml", "乡/b.xlsx", "乡/a 副本.XLS", "b.et", "B.xlsm", "c.csv",
				"照片.jpg", "README.md", "乡/项目台账.xlsx", "~$b.xlsx", ".~lock.b.et#", ".DS_Store", "Thumbs.db",
				"乡/desktop.ini", ".隐藏/x.xlsx", "__MACOSX/乡/x.xlsx", "乡/__MACOSX/x.xlsx")) {
			write(path);
		}

		assertThat(paths(inbox())).containsExactly("B.xlsm", "README.md", "b.et", "c.csv", "乡/a 副本.XLS", "乡/b.xlsx",
				"乡/项目台账.xlsx", "照片.jpg");
	}

	@Test
	void followsLinksToFilesAndFolders() throws IOException {
		write("项目台账.xlsx");
		Path elsewhere = Files.createDirectory(this.folder.resolveSibling(this.folder.getFileName() + "-别处"));
		Files.writeString(elsewhere.resolve("b.xlsx"), "b");
		Files.createSymbolicLink(this.folder.resolve("a.xlsx"), elsewhere.resolve("b.xlsx"));
		Files.createSymbolicLink(this.folder.resolve("乡"), elsewhere);
		Files.createSymbolicLink(this.folder.resolve("台账.xlsx"), this.folder.resolve("项目台账.xlsx"));

		Inbox inbox = inbox();

		assertThat(paths(inbox)).containsExactly("a.xlsx", "乡/b.xlsx");
		assertThat(inbox.receipts())
			.allSatisfy((it) -> assertThat(inbox.unchanged(it)).isEqualTo("b".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void looksIntoAnInputFolderThatIsItselfALink() throws IOException {
		write("项目台账.xlsx");
		write("乡/a.xlsx");
		Path link = this.folder.resolveSibling(this.folder.getFileName() + "-链接");
		Files.createSymbolicLink(link, this.folder);

		assertThat(paths(Inbox.of(link, link.resolve("项目台账.xlsx")))).containsExactly("乡/a.xlsx");
	}

	@Test
	void namesALinkThatLeadsBackOrNowhere() throws IOException {
		write("乡/a.xlsx");
		Files.createSymbolicLink(this.folder.resolve("乡/回到上级"), this.folder);
		Files.createSymbolicLink(this.folder.resolve("断了.xlsx"), this.folder.resolve("没有.xlsx"));

		Inbox inbox = inbox();

		assertThat(paths(inbox)).containsExactly("乡/a.xlsx", "乡/回到上级", "断了.xlsx");
		assertThat(inbox.content(inbox.receipts().get(1)))
			.isEqualTo(new Withheld("这个文件夹链接绕回到它自己的上级文件夹，没有再往里读；请把要报送的文件直接放进收件夹"));
		assertThat(inbox.content(inbox.receipts().get(2))).isEqualTo(new Withheld("链接指向的文件不存在，请把文件本身放进收件夹"));
		assertThat(inbox.receipts().get(2).sha256()).isEqualTo(Sha256.of(new byte[0]));
	}

	@Test
	void doesNotReadAFileThatIsTooLargeToBeAForm() throws IOException {
		Path file = write("录像.xlsx");
		try (SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
			channel.position(64L * 1024 * 1024).write(ByteBuffer.wrap(new byte[1]));
		}

		Inbox inbox = inbox();

		assertThat(inbox.content(inbox.receipts().get(0))).isEqualTo(new Withheld("文件超过 64 MB，不像填好的自评表，请核对后重报"));
	}

	@Test
	void namesAFileInOneFormOfUnicodeAndStillFindsIt() throws IOException {
		write("项目台账.xlsx");
		String decomposed = Normalizer.normalize("Café-来广营.xlsx", Normalizer.Form.NFD);
		Path file = write(decomposed);
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-01-05T08:30:00.5Z")));

		Inbox inbox = inbox();

		assertThat(inbox.receipts()).containsExactly(
				new Receipt("Café-来广营.xlsx", Sha256.of(decomposed), Files.size(file), "2025-01-05T08:30:00Z"));
		assertThat(inbox.unchanged(inbox.receipts().get(0))).isEqualTo(Files.readAllBytes(file));
	}

	@Test
	void listsTwoFilesWhoseNamesDifferOnlyInTheFormOfUnicode() throws IOException {
		write(Normalizer.normalize("Café.xlsx", Normalizer.Form.NFC));
		write(Normalizer.normalize("Café.xlsx", Normalizer.Form.NFD));

		assertThat(inbox().receipts()).extracting(Receipt::sha256).doesNotHaveDuplicates().hasSize(2);
	}

	@Test
	void keepsFilesThatWereNamedInTheirOrderAndUnderTheNamesGiven() throws IOException {
		Path hidden = write(".草稿/乙.xlsx");
		Path register = write("项目台账.xlsx");
		Path township = this.folder.resolve("乡");
		write("乡/甲.xlsx");

		Inbox inbox = Inbox.of(List.of(hidden, township, hidden, township.resolve("甲.xlsx")), Optional.of(register));

		assertThat(paths(inbox)).containsExactly(hidden.toString(), township + "/甲.xlsx");
	}

	@Test
	void tellsWhenAFileIsNoLongerWhatItWas() throws IOException {
		Path file = write("a.xlsx");
		Inbox inbox = inbox();
		Files.writeString(file, "另一份");

		assertThatExceptionOfType(ChangedFileException.class).isThrownBy(() -> inbox.unchanged(inbox.receipts().get(0)))
			.withMessage("文件在处理过程中被改动：a.xlsx");
		assertThatExceptionOfType(NoSuchFileException.class)
			.isThrownBy(() -> inbox.content(new Receipt("b.xlsx", "", 0, "")));
	}

	private Inbox inbox() throws IOException {
		return Inbox.of(this.folder, this.folder.resolve("项目台账.xlsx"));
	}

	private static List<String> paths(Inbox inbox) {
		return inbox.receipts().stream().map(Receipt::path).toList();
	}

	private Path write(String path) throws IOException {
		Path file = this.folder.resolve(path);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, path);
	}

}

package town.appraisal.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import town.appraisal.InEdition;
import town.appraisal.domain.submission.FormId;
import town.appraisal.workbook.ZippedParts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Blank templates as they were sent out: workbooks made from them come back for years, so
 * their editions stay as they are.
 */
class SentEditionsTests {

	private static final Path SENT = Path.of("src/test/resources/editions");

	@ParameterizedTest
	@MethodSource("sent")
	void anEditionThatWasSentOutIsDrawnTheSameForEver(Path sent) throws IOException {
		String edition = sent.getFileName().toString().replace(".xlsx", "");
		Form form = FormShelf.EVERY.of(new FormId(edition));

		assertThat(parts(InEdition.blank(form))).isEqualTo(parts(Files.readAllBytes(sent)));
	}

	private static Map<String, String> parts(byte[] workbook) {
		Map<String, String> parts = new TreeMap<>();
		ZippedParts.of(workbook).forEach((name, bytes) -> parts.put(name, new String(bytes, StandardCharsets.UTF_8)));
		return parts;
	}

	static List<Path> sent() throws IOException {
		try (Stream<Path> files = Files.list(SENT)) {
			return files.sorted().toList();
		}
	}

}

package town.appraisal.stage.validate.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import town.appraisal.domain.finding.Place;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A corpus of sentences as townships write them, more than half of them traps: figures of
 * parts, other years, plans, prices and round figures that must not be taken for the
 * project's.
 */
class QuotedFiguresTests {

	private static final Path CORPUS = Path.of("src/test/resources/narrative/quoted-figures.tsv");

	private static final OwnProject PROJECT = new OwnProject(2024, List.of("小村乡人民政府", "村内道路维修项目", "小村乡"));

	private static final Place PLACE = new Place("报告文本", "B5", "实施情况");

	@TestFactory
	Stream<DynamicTest> everySentenceStatesWhatAReaderUnderstands() {
		return corpus().map((it) -> DynamicTest.dynamicTest(it[0], () -> assertThat(stated(it[0])).isEqualTo(it[1])));
	}

	private static String stated(String text) {
		Statements statements = new Statements(PROJECT);
		List<String> stated = Sentence.in(FilledText.of(text, PLACE, FilledText.Voice.RESULT))
			.stream()
			.flatMap((it) -> Stream.concat(statements.amounts(it), statements.rates(it)))
			.map((it) -> it.figure() + " " + it.quoted().printed())
			.toList();
		return stated.isEmpty() ? "-" : String.join(" | ", stated);
	}

	private static Stream<String[]> corpus() {
		try {
			return Files.readAllLines(CORPUS).stream().filter((it) -> !it.startsWith("#")).map((it) -> it.split("\t"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

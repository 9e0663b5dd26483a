package town.appraisal.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.submission.IndicatorLevel1;
import town.appraisal.domain.submission.IndicatorLevel2;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.form.part.Field;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A label is written down once: in the form description, or where the domain names a
 * thing.
 */
class LabelsStandInTheFormTests {

	private static final Path MAIN = Path.of("src/main/java/town/appraisal");

	private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

	/** Files that may spell a label, and why. */
	private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
			Map.entry("domain/project/FundSource.java", "names the sources; the form takes its labels from here"),
			Map.entry("domain/submission/IndicatorLevel1.java", "names the classes; the form offers them from here"),
			Map.entry("domain/submission/IndicatorLevel2.java", "names the classes; the form offers them from here"),
			Map.entry("domain/submission/ReportSection.java", "names the headings; the form takes them from here"),
			Map.entry("domain/appraisal/Grade.java", "names the grades; the form offers them from here"),
			Map.entry("domain/finding/Scope.java", "names what rules look at, for the catalogue"),
			Map.entry("stage/validate/narrative/ConclusionStatesScoreAndGrade.java", "looks for the words in prose"),
			Map.entry("stage/validate/text/Figure.java", "looks for the words in prose"),
			Map.entry("stage/validate/score/ScoreIsANumberFromZero.java", "a word of its message"),
			Map.entry("stage/validate/weight/WeightsAddUpTo100.java", "a word of its message"),
			Map.entry("command/CheckText.java", "a word of the console"));

	/** Words of everyday language that are labels too. */
	private static final Set<String> EVERYDAY = Set.of("年度", "乡镇", "单位", "合计", "总计");

	@Test
	void noLabelIsSpelledOutsideTheForm() throws IOException {
		Set<String> spelled = new TreeSet<>();
		try (Stream<Path> files = Files.walk(MAIN)) {
			for (Path file : files.filter((it) -> it.toString().endsWith(".java")).toList()) {
				spelled.addAll(spelled(file));
			}
		}

		assertThat(spelled).isEmpty();
	}

	private static List<String> spelled(Path file) throws IOException {
		String path = MAIN.relativize(file).toString().replace('\\', '/');
		if (path.startsWith("form/") || EXCEPTIONS.containsKey(path)) {
			return List.of();
		}
		Set<String> labels = labels();
		return LITERAL.matcher(Files.readString(file))
			.results()
			.map((MatchResult it) -> it.group(1))
			.filter((it) -> labels.contains(LabelText.bare(it)))
			.map((it) -> path + ": " + it)
			.toList();
	}

	private static Set<String> labels() {
		Stream<Field> fields = FormShelf.EVERY.forms().stream().flatMap((it) -> it.fields().values().stream());
		Stream<String> names = Stream
			.of(Arrays.stream(FundSource.values()).map(FundSource::label),
					Arrays.stream(IndicatorLevel1.values()).map(IndicatorLevel1::label),
					Arrays.stream(IndicatorLevel2.values()).map(IndicatorLevel2::label),
					Arrays.stream(ReportSection.values()).map(ReportSection::label))
			.flatMap((it) -> it);
		return Stream.concat(fields.flatMap((it) -> Stream.concat(Stream.of(it.label()), it.aliases().stream())), names)
			.map(LabelText::bare)
			.filter((it) -> it.length() > 1 && !EVERYDAY.contains(it))
			.collect(Collectors.toUnmodifiableSet());
	}

}

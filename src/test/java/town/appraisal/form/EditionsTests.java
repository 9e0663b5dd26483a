package town.appraisal.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import town.appraisal.InEdition;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.submission.Change;
import town.appraisal.domain.submission.Drift;
import town.appraisal.domain.submission.FormId;
import town.appraisal.domain.submission.Submission;
import town.appraisal.form.part.Field;
import town.appraisal.form.part.Kind;
import town.appraisal.stage.intake.PolicyFile;
import town.appraisal.stage.read.Reading;
import town.appraisal.stage.read.SubmissionReader;
import town.appraisal.workbook.xlsx.XlsxCellSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Workbooks of every edition the bureau ever issued, and of the next one. */
class EditionsTests {

	private static final Path SAMPLE = Path.of("input-templates", "sample");

	private static final Path TOILETS = SAMPLE.resolve(Path.of("青禾镇", "2024-008_2024年农村户厕改造与粪污处理项目.xlsx"));

	private static final FormId NEXT = new FormId("2025.1");

	private final Submission sent = read(FormShelf.EVERY, bytes(TOILETS));

	@ParameterizedTest
	@MethodSource("issued")
	void readsAWorkbookOfEveryEditionAsItWasFilled(Form edition) {
		Submission it = read(FormShelf.EVERY, InEdition.of(edition, TOILETS).saved());

		assertThat(it.form()).isEqualTo(edition.id());
		assertThat(it.facts().drift()).isEmpty();
		assertThat(answers(it)).isEqualTo(answers(this.sent));
	}

	@ParameterizedTest
	@MethodSource("issued")
	void knowsTheEditionOfAWorkbookWithoutNamesAndStampByItsWords(Form edition) {
		Submission it = read(FormShelf.EVERY,
				InEdition.of(edition, TOILETS).withoutNames().without(Meta.SHEET).saved());

		assertThat(FormShelf.EVERY.of(it.form()).fields()).isEqualTo(edition.fields());
		assertThat(answers(it)).isEqualTo(answers(this.sent));
	}

	@ParameterizedTest
	@MethodSource("issued")
	void holdsAWorkbookAgainstTheWordsOfItsOwnEdition(Form edition) {
		String label = edition.label(Role.ACTUAL);

		Submission it = read(FormShelf.EVERY, InEdition.of(edition, TOILETS).retype(label, "本年核定值").saved());

		assertThat(it.facts().drift())
			.containsExactly(new Drift(Change.LABEL, new Place("自评表", "H14", label), label, "本年核定值"));
	}

	@Test
	void aChangeOfTheNextEditionChangesNothingInWorkbooksThatWereSentBefore() throws IOException {
		Form next = FormShelf.EVERY.of(NEXT);
		FormShelf changed = new FormShelf(List.of(FormShelf.EVERY.of(FormId.FIRST),
				next.with(Field.of(Role.REASON, "扣分说明", Kind.LONG_TEXT), Field.of(Role.NAME, "支出项目", Kind.TEXT))
					.with(next.grid().with(next.grid().head().subList(0, 4)))),
				List.of());
		try (Stream<Path> files = Files.walk(SAMPLE)) {
			List<Path> sample = files.filter((it) -> it.getFileName().toString().startsWith("2024-")).toList();

			assertThat(sample).hasSize(10)
				.allSatisfy(
						(it) -> assertThat(reading(changed, bytes(it))).isEqualTo(reading(FormShelf.EVERY, bytes(it))));
		}
	}

	@Test
	void whatTheNextEditionAsksBeyondTheFormerOnesIsRead() {
		Form next = FormShelf.EVERY.of(NEXT);

		Submission it = read(FormShelf.EVERY,
				InEdition.of(next, TOILETS).type(Role.EVIDENCE.cellName(), 0, "验收单12份").saved());

		assertThat(it.indicators().get(0).evidence().value()).contains("验收单12份");
		assertThat(it.indicators().get(0).evidence().place()).isEqualTo(new Place("自评表", "L15", "佐证材料"));
	}

	@Test
	void anEditionIsIssuedFromItsYearOn() {
		assertThat(Stream.of(2023, 2024, 2025, 2031).map((year) -> FormShelf.EVERY.toIssue(year).id().edition()))
			.containsExactly("2024.1", "2024.1", "2025.1", "2025.1");
	}

	static List<Form> issued() {
		return FormShelf.EVERY.forms().stream().filter((it) -> it.origin().isIssued()).toList();
	}

	/** What was answered, wherever it stands. */
	private static List<Object> answers(Submission it) {
		return List.of(it.identity().name().value(), it.identity().code().value(), it.identity().unit().value(),
				it.funds().total().executed().value(), it.funds().total().score().value(), it.goals().actual().value(),
				it.filledIndicators()
					.stream()
					.map((row) -> List.of(row.level2().value(), row.level3().value(), row.target().value(),
							row.actual().value(), row.weight().value(), row.score().value(), row.reason().value()))
					.toList(),
				it.total().score().value(), it.total().grade().value(),
				it.narrative().sections().values().stream().map((text) -> text.value()).toList());
	}

	private static Submission read(FormShelf shelf, byte[] workbook) {
		return ((Reading.Read) reading(shelf, workbook)).submission();
	}

	private static Reading reading(FormShelf shelf, byte[] workbook) {
		return new SubmissionReader(new XlsxCellSource(), PolicyFile.shipped().borders(), shelf).read(workbook);
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package town.appraisal.stage.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.stage.intake.PolicyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.intake.PolicyFile;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.structure.StructureChecks;
import town.appraisal.workbook.xlsx.XlsxCellSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One correct workbook, changed in every way people and programs change it. */
class VariantsTests {

	/** Empty lines are looked at by a rule of their own; every variant has them. */
	private static final String EMPTY_LINES = "S09";

	private static final Policy POLICY = PolicyFile.shipped();

	private static final Submission CLEAN = read(FilledTemplate.clean().bytes()).submission();

	private static final List<Variant> VARIANTS = Stream
		.of(ShapeVariants.all(), TypingVariants.all(), FormulaVariants.all(), DriftVariants.all(),
				ProgramVariants.all())
		.flatMap(List::stream)
		.toList();

	@ParameterizedTest
	@MethodSource("variants")
	void readsAVariantAsAPersonReadsIt(Variant variant) {
		Reading.Read reading = read(variant.bytes());

		assertThat(tidied(reading)).as("tidied").containsExactlyElementsOf(variant.tidied());
		assertThat(findings(reading.submission())).as("findings").containsExactlyElementsOf(variant.findings());
		assertThat(SubmissionWords.changes(CLEAN, reading.submission())).as("changes")
			.containsExactlyElementsOf(variant.changes());
		assertThat(Addresses.wrong(variant.bytes(), reading.submission())).as("addresses").isEmpty();
	}

	@Test
	void knowsAtLeastSixtyVariants() {
		assertThat(VARIANTS.stream().map(Variant::title)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(60);
	}

	static List<Variant> variants() {
		return VARIANTS;
	}

	static Reading.Read read(byte[] workbook) {
		return (Reading.Read) new SubmissionReader(new XlsxCellSource(), PolicyFile.shipped().borders()).read(workbook);
	}

	private static List<String> tidied(Reading.Read reading) {
		return reading.tidied()
			.stream()
			.map((it) -> it.place().cell() + " " + it.given().replace("\n", "\\n") + " -> " + it.read())
			.toList();
	}

	private static List<String> findings(Submission submission) {
		CaseFile file = new CaseFile(submission, "小村乡/自评表.xlsx", POLICY.defaultScheme(), POLICY, 2024, Optional.empty(),
				Optional.empty());
		return StructureChecks.ALL.stream()
			.filter((it) -> !it.rule().id().equals(EMPTY_LINES))
			.flatMap((it) -> it.check(file))
			.map(VariantsTests::line)
			.toList();
	}

	private static String line(Remark remark) {
		return (remark instanceof Finding it)
				? it.level().label() + " " + it.rule() + " " + it.place().sheet().replace("自评表", "") + it.place().cell()
				: remark.toString();
	}

}

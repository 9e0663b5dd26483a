package town.appraisal.stage.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Place;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FormFacts;
import town.appraisal.domain.submission.Goals;
import town.appraisal.domain.submission.Identity;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Narrative;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.domain.submission.Stamp;
import town.appraisal.domain.submission.Submission;
import town.appraisal.domain.submission.Total;
import town.appraisal.form.Field;
import town.appraisal.form.Meta;
import town.appraisal.form.ReportText;
import town.appraisal.form.SelfEvaluation;

/** Puts a submission together from where its answers stand. */
final class SubmissionAssembly {

	private static final PointsParser POINTS = new PointsParser();

	private final CollectedWorkbook workbook;

	private final Questionnaire form;

	private final boolean ours;

	/**
	 * Takes a workbook apart.
	 * @param ours whether it comes from our template and so should have all its sheets
	 */
	SubmissionAssembly(CollectedWorkbook workbook, Questionnaire form, boolean ours) {
		this.workbook = workbook;
		this.form = form;
		this.ours = ours;
	}

	Submission submission(Optional<Stamp> stamp) {
		Identity identity = identity();
		var funds = new FundsReader(this.form).read();
		Goals goals = new Goals(this.form.answer(SelfEvaluation.GOAL_EXPECTED, this.form.longTexts()),
				this.form.answer(SelfEvaluation.GOAL_ACTUAL, this.form.longTexts()));
		List<IndicatorRow> indicators = this.form.layout()
			.table()
			.map((it) -> new IndicatorsReader(this.form, it).read())
			.orElseGet(List::of);
		return new Submission(stamp, identity, funds, goals, indicators, total(), narrative(), facts());
	}

	private Identity identity() {
		return new Identity(
				this.form.answer(SelfEvaluation.CODE, new BehindItsLabel(SelfEvaluation.CODE, TextParser.key())),
				name(SelfEvaluation.NAME), name(SelfEvaluation.TOWNSHIP), name(SelfEvaluation.DEPARTMENT),
				name(SelfEvaluation.UNIT), this.form.answer(SelfEvaluation.YEAR, new YearParser()));
	}

	private Answer<String> name(Field field) {
		return this.form.answer(field, new BehindItsLabel(field, this.form.names()));
	}

	private Total total() {
		return new Total(total(SelfEvaluation.TOTAL_WEIGHT, SelfEvaluation.WEIGHT, POINTS),
				total(SelfEvaluation.TOTAL_SCORE, SelfEvaluation.SCORE, POINTS),
				total(SelfEvaluation.GRADE, SelfEvaluation.SCORE, new GradeParser()));
	}

	/** A form without the line is blank at the head of the column. */
	private <T> Answer<T> total(Field field, Field column, CellParser<T> parser) {
		Spot head = this.form.layout()
			.table()
			.flatMap((it) -> it.spot(it.headRow(), column))
			.orElseGet(() -> this.form.sheet().spot(0, 0));
		return this.form.answer(field.name(), field.label(), parser, head);
	}

	private Narrative narrative() {
		Map<ReportSection, Answer<String>> sections = new EnumMap<>(ReportSection.class);
		for (ReportSection section : ReportSection.values()) {
			Field field = ReportText.field(section);
			this.form.layout()
				.cell(field.name())
				.ifPresent((it) -> sections.put(section,
						this.form.transcript().read(it, field.label(), this.form.longTexts())));
		}
		return new Narrative(sections);
	}

	private FormFacts facts() {
		Place head = this.form.layout()
			.table()
			.flatMap((it) -> it.spot(it.headRow(), SelfEvaluation.LEVEL1))
			.orElseGet(() -> this.form.sheet().spot(0, 0))
			.place(SelfEvaluation.LEVEL1.label());
		return new FormFacts(missingSheets(), this.form.transcript().hidden(), List.of(), head,
				this.form.layout().yuan().stream().map((it) -> it.place(SelfEvaluation.FUNDS.label())).toList(),
				new OfficialColumns(this.form).missing(),
				this.form.layout().table().map(SharedPoints::in).orElse(List.of()),
				FurtherForms.beside(this.form.sheet().name(), this.workbook.facts()));
	}

	private List<Place> missingSheets() {
		return Stream.of(SelfEvaluation.SHEET, ReportText.SHEET, Meta.SHEET)
			.filter((it) -> this.ours && !this.workbook.lists(it))
			.map((it) -> new Place(it, "", it))
			.toList();
	}

}

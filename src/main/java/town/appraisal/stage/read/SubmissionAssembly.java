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
import town.appraisal.form.Meta;
import town.appraisal.form.Role;
import town.appraisal.form.part.Passage;
import town.appraisal.stage.read.cell.BehindItsLabel;
import town.appraisal.stage.read.cell.CellParser;
import town.appraisal.stage.read.cell.GradeParser;
import town.appraisal.stage.read.cell.PointsParser;
import town.appraisal.stage.read.cell.TextParser;
import town.appraisal.stage.read.cell.YearParser;
import town.appraisal.stage.read.place.FurtherForms;
import town.appraisal.stage.read.place.OfficialColumns;
import town.appraisal.stage.read.place.SharedPoints;
import town.appraisal.stage.read.sheet.CollectedWorkbook;
import town.appraisal.stage.read.sheet.Spot;

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
		Goals goals = new Goals(this.form.answer(Role.GOAL_EXPECTED, this.form.longTexts()),
				this.form.answer(Role.GOAL_ACTUAL, this.form.longTexts()));
		List<IndicatorRow> indicators = this.form.layout()
			.table()
			.map((it) -> new IndicatorsReader(this.form, it).read())
			.orElseGet(List::of);
		return new Submission(this.form.form().id(), stamp, identity, funds, goals, indicators, total(), narrative(),
				facts());
	}

	private Identity identity() {
		return new Identity(this.form.answer(Role.CODE, behind(Role.CODE, TextParser.key())), name(Role.NAME),
				name(Role.TOWNSHIP), name(Role.DEPARTMENT), name(Role.UNIT),
				this.form.answer(Role.YEAR, new YearParser()));
	}

	private Answer<String> name(Role field) {
		return this.form.answer(field, behind(field, this.form.names()));
	}

	private CellParser<String> behind(Role role, CellParser<String> parser) {
		return new BehindItsLabel(this.form.layout().words().of(role), parser);
	}

	private Total total() {
		return new Total(total(Role.TOTAL_WEIGHT, Role.WEIGHT, POINTS), total(Role.TOTAL_SCORE, Role.SCORE, POINTS),
				total(Role.GRADE, Role.SCORE, new GradeParser()));
	}

	/** A form without the line is blank at the head of the column. */
	private <T> Answer<T> total(Role field, Role column, CellParser<T> parser) {
		Spot head = this.form.layout()
			.table()
			.flatMap((it) -> it.spot(it.headRow(), column))
			.orElseGet(() -> this.form.sheet().spot(0, 0));
		return this.form.answer(field.cellName(), label(field), parser, head);
	}

	private Narrative narrative() {
		Map<ReportSection, Answer<String>> sections = new EnumMap<>(ReportSection.class);
		for (Passage passage : this.form.form().outline().passages()) {
			this.form.layout()
				.cell(passage.name())
				.ifPresent((it) -> sections.put(passage.section(),
						this.form.transcript().read(it, passage.label(), this.form.longTexts())));
		}
		return new Narrative(sections);
	}

	private String label(Role role) {
		return this.form.form().label(role);
	}

	private FormFacts facts() {
		Place head = this.form.layout()
			.table()
			.flatMap((it) -> it.spot(it.headRow(), Role.LEVEL1))
			.orElseGet(() -> this.form.sheet().spot(0, 0))
			.place(label(Role.LEVEL1));
		return new FormFacts(missingSheets(), this.form.transcript().hidden(), List.of(), head,
				this.form.layout().yuan().stream().map((it) -> it.place(label(Role.FUNDS))).toList(),
				new OfficialColumns(this.form.layout()).missing(),
				this.form.layout().table().map((it) -> SharedPoints.in(this.form.form(), it)).orElse(List.of()),
				FurtherForms.beside(this.form.sheet().name(), this.form.form().grid().name(), this.workbook.facts()));
	}

	private List<Place> missingSheets() {
		return Stream.of(this.form.form().grid().name(), this.form.form().reportSheet(), Meta.SHEET)
			.filter((it) -> this.ours && !this.workbook.lists(it))
			.map((it) -> new Place(it, "", it))
			.toList();
	}

}

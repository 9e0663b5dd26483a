package town.appraisal.stage.validate.narrative;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Blank;
import town.appraisal.domain.submission.Given;
import town.appraisal.domain.submission.Goals;
import town.appraisal.domain.submission.Narrative;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.domain.submission.Submission;
import town.appraisal.FirstEdition;
import town.appraisal.form.Role;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

/** A form with texts; what is not set says something harmless. */
public final class Report {

	public static final String HARMLESS = "项目按照实施方案有序推进，各项工作扎实开展，居民生活环境得到改善，群众普遍认可。";

	private final SubmissionBuilder form;

	private final Map<ReportSection, Answer<String>> sections = new EnumMap<>(ReportSection.class);

	private String goal = "对村内破损道路进行维修，方便村民出行。";

	private String reached = "破损道路已经维修，村民出行方便了。";

	private Report(SubmissionBuilder form) {
		this.form = form;
	}

	/** The road repair: 100 approved, 90 after adjustment, 90 spent, 100 points. */
	public static Report roadRepair() {
		return new Report(TestSubmissions.roadRepair());
	}

	public static Report of(SubmissionBuilder form) {
		return new Report(form);
	}

	public Report goal(String text) {
		this.goal = text;
		return this;
	}

	public Report reached(String text) {
		this.reached = text;
		return this;
	}

	/** One section of the report; the others are harmless. */
	public Report says(ReportSection section, String text) {
		if (this.sections.isEmpty()) {
			List.of(ReportSection.values()).forEach((it) -> this.sections.put(it, answer(it, HARMLESS)));
		}
		this.sections.put(section, answer(section, text));
		return this;
	}

	public Report without(ReportSection section) {
		this.sections.remove(section);
		return this;
	}

	/** A sentence under 实施情况. */
	public Report says(String text) {
		return says(ReportSection.IMPLEMENTATION, text);
	}

	public Report blank() {
		List.of(ReportSection.values()).forEach((it) -> this.sections.put(it, answer(it, "")));
		return this;
	}

	public Submission build() {
		Submission it = this.form.build();
		Goals goals = new Goals(
				text(this.goal, place(FirstEdition.SHEET, "B13", FirstEdition.FORM.label(Role.GOAL_EXPECTED))),
				text(this.reached, place(FirstEdition.SHEET, "G13", FirstEdition.FORM.label(Role.GOAL_ACTUAL))));
		return new Submission(Optional.empty(), it.identity(), it.funds(), goals, it.indicators(), it.total(),
				new Narrative(this.sections), it.facts());
	}

	/** What a check says of it, a line each. */
	public List<String> checkedBy(Check check) {
		return said(check, CaseFiles.alone(build()));
	}

	/** The same in a district whose register does not have the project. */
	public List<String> inDistrict(Check check, String... townships) {
		return said(check, CaseFiles.unregistered(build(), townships));
	}

	private static List<String> said(Check check, CaseFile file) {
		return CaseFiles.remarks(check, file).map(Report::line).toList();
	}

	/** Level, cell, value given and expected, message; or why the check did not run. */
	private static String line(Remark remark) {
		return (remark instanceof Finding it) ? "%s %s [%s → %s] %s".formatted(it.level().label(), it.place().cell(),
				it.given(), it.expected(), it.message()) : ((NotChecked) remark).reason();
	}

	private static Answer<String> answer(ReportSection section, String text) {
		return text(text, place(FirstEdition.FORM.reportSheet(), "B" + (section.ordinal() + 2), section.label()));
	}

	private static Answer<String> text(String text, Place place) {
		return text.isEmpty() ? new Blank<>("", place) : new Given<>(text, text, place);
	}

	private static Place place(String sheet, String cell, String label) {
		return new Place(sheet, cell, label);
	}

}

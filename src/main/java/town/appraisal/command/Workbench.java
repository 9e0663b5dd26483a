package town.appraisal.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.policy.Policy;
import town.appraisal.flow.AppraiseFile;
import town.appraisal.flow.CrossReview;
import town.appraisal.flow.RegisterIndex;
import town.appraisal.job.Decision;
import town.appraisal.job.Stages;
import town.appraisal.stage.read.SubmissionReader;
import town.appraisal.stage.report.DistrictReport;
import town.appraisal.stage.report.ProjectReport;
import town.appraisal.stage.report.ReportPath;
import town.appraisal.stage.validate.Checks;
import town.appraisal.stage.validate.CrossChecks;
import town.appraisal.stage.validate.Examiner;
import town.appraisal.stage.validate.RuleBook;
import town.appraisal.workbook.pack.StillZip;
import town.appraisal.workbook.xlsx.XlsxCellSource;

/** The stages put together: the same ones for a check and for the nightly run. */
final class Workbench {

	private Workbench() {
	}

	static AppraiseFile appraise(Policy policy, int year, Optional<RegisterIndex> register) {
		return new AppraiseFile(new SubmissionReader(new XlsxCellSource(), policy.borders()),
				examiner(policy, register.map(Workbench::townships).orElse(Set.of())), policy, year, register);
	}

	/**
	 * The life of a rule is a matter of the calendar, so it follows the day of the run.
	 */
	private static Examiner examiner(Policy policy, Set<String> townships) {
		return new Examiner(Checks.all(townships), RuleBook.of(policy, LocalDate.now(ZoneId.systemDefault())));
	}

	private static Set<String> townships(RegisterIndex register) {
		return register.register().projects().stream().map((it) -> it.project().township()).collect(Collectors.toSet());
	}

	static Stages stages(Policy policy, int year, RegisterIndex register) {
		AppraiseFile appraise = appraise(policy, year, Optional.of(register));
		ProjectReport report = new ProjectReport();
		DistrictReport summary = new DistrictReport(Workbench::title);
		return new Stages(appraise::appraise,
				(files) -> CrossReview.of(files).stream().map(Workbench::decision).toList(),
				(project) -> ReportPath.of(project).workbook(),
				(out, file, of) -> still(out, (bytes) -> report.write(bytes, file, of)), new ReturnDesk(),
				summary::write);
	}

	/**
	 * The same content gives the same bytes, whenever and on whichever machine it is
	 * written.
	 */
	private static void still(OutputStream out, Drawing drawing) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		drawing.draw(bytes);
		StillZip.write(bytes.toByteArray(), out);
	}

	/** Draws a workbook. */
	private interface Drawing {

		void draw(OutputStream out) throws IOException;

	}

	/** What a rule demands, in its own words; empty for a rule of another edition. */
	private static String title(String rule) {
		return CrossChecks.rules()
			.stream()
			.filter((it) -> it.id().equals(rule))
			.map(Rule::title)
			.findFirst()
			.orElse("");
	}

	private static Decision decision(CrossReview it) {
		return new Decision(it.path(), it.status(), it.added(), it.successor());
	}

}

package town.appraisal.command;

import java.time.LocalDate;
import java.util.Optional;

import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.project.Register;
import town.appraisal.flow.AppraiseFile;
import town.appraisal.flow.Attribution;
import town.appraisal.flow.Comparison;
import town.appraisal.flow.CrossReview;
import town.appraisal.flow.Desk;
import town.appraisal.flow.RegisterIndex;
import town.appraisal.flow.Ruling;
import town.appraisal.flow.Settling;
import town.appraisal.job.Decision;
import town.appraisal.job.Stages;
import town.appraisal.stage.read.SubmissionReader;
import town.appraisal.stage.report.DistrictReport;
import town.appraisal.stage.report.ProjectDocument;
import town.appraisal.stage.report.ProjectReport;
import town.appraisal.stage.report.ReportPath;
import town.appraisal.stage.validate.Examiner;
import town.appraisal.stage.validate.RulesInForce;
import town.appraisal.stage.validate.catalogue.RuleCatalogue;
import town.appraisal.workbook.xlsx.XlsxCellSource;

/** The stages put together: the same ones for a check and for the nightly run. */
final class Workbench {

	private Workbench() {
	}

	static AppraiseFile appraise(Policy policy, int year, Optional<RegisterIndex> register, LocalDate today) {
		return new AppraiseFile(new SubmissionReader(new XlsxCellSource(), policy.borders()),
				new Examiner(RuleCatalogue.CHECKS, RulesInForce.of(policy, today)), policy, year, register,
				settling(register, today));
	}

	/** A desk; with a register it also compares the files with each other. */
	static Desk desk(Policy policy, Optional<Register> lines, LocalDate today) {
		Optional<RegisterIndex> register = lines.map(RegisterIndex::new);
		return new Desk(appraise(policy, lines.map(Register::year).orElse(0), register, today),
				lines.map(Attribution::new), register.map((it) -> comparison(policy, it, today)));
	}

	static Stages stages(Policy policy, int year, RegisterIndex register, LocalDate today) {
		AppraiseFile appraise = appraise(policy, year, Optional.of(register), today);
		Comparison comparison = comparison(policy, register, today);
		ProjectReport report = new ProjectReport();
		ProjectDocument document = new ProjectDocument();
		DistrictReport summary = new DistrictReport(Workbench::title);
		return new Stages(appraise::appraise,
				(files) -> comparison.review(files).stream().map(Workbench::decision).toList(),
				(project) -> ReportPath.of(project).workbook(), report::write, document::write, new ReturnDesk(),
				summary::write);
	}

	/** The rules of a policy, to be tried on files read before. */
	static Ruling ruling(Policy policy, int year, RegisterIndex register, LocalDate today) {
		return new Ruling(appraise(policy, year, Optional.of(register), today), comparison(policy, register, today));
	}

	/** What a rule demands, in its own words; empty for a rule of another edition. */
	private static String title(String rule) {
		return RuleCatalogue.rules()
			.stream()
			.filter((it) -> it.id().equals(rule))
			.map(Rule::title)
			.findFirst()
			.orElse("");
	}

	private static Decision decision(CrossReview it) {
		return new Decision(it.path(), it.status(), it.added(), it.notChecked(), it.successor());
	}

	/**
	 * The life of a rule is a matter of the calendar, so it follows the day of the run.
	 */
	private static Comparison comparison(Policy policy, RegisterIndex register, LocalDate today) {
		return new Comparison(policy, RulesInForce.of(policy, today), register.register(),
				settling(Optional.of(register), today));
	}

	private static Settling settling(Optional<RegisterIndex> register, LocalDate today) {
		return register.map((it) -> new Settling(it.register().waivers(), today)).orElseGet(Settling::withoutWaivers);
	}

}

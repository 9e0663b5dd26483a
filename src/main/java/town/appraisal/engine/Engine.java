package town.appraisal.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.FileSummary;
import town.appraisal.domain.appraisal.PriorYears;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.appraisal.ReceivedFiles;
import town.appraisal.domain.digest.Sha256;
import town.appraisal.domain.district.District;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.CatalogueEntry;
import town.appraisal.domain.judgement.CommonInputs;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.Register;
import town.appraisal.stage.giveback.GiveBack;
import town.appraisal.stage.intake.FileContent;
import town.appraisal.stage.intake.Inbox;
import town.appraisal.stage.read.SubmissionReader;
import town.appraisal.stage.report.DistrictReport;
import town.appraisal.stage.report.ProjectDocument;
import town.appraisal.stage.report.ProjectReport;
import town.appraisal.stage.report.ReportPath;
import town.appraisal.stage.validate.Examiner;
import town.appraisal.stage.validate.RulesInForce;
import town.appraisal.stage.validate.catalogue.RuleCatalogue;
import town.appraisal.workbook.xlsx.XlsxCellSource;

/**
 * The stages put together for one register, one policy and one day. Whatever asks, a
 * check or the nightly run, a file gets the same answer from here. May be used by several
 * threads.
 */
public final class Engine {

	private final int year;

	private final LocalDate day;

	private final FileAppraisal appraisal;

	private final Optional<Attribution> attribution;

	private final Optional<Comparison> comparison;

	private final Policy policy;

	private final Optional<Register> register;

	private final Optional<RegisterIndex> index;

	private final GiveBack giveBack = new GiveBack();

	private final ProjectReport report = new ProjectReport();

	private final ProjectDocument document = new ProjectDocument();

	private final DistrictReport summary = new DistrictReport(RuleTitles::of);

	/**
	 * Puts the stages together.
	 * @param policy the bureau's figures
	 * @param register the register, empty when files are checked without one; the
	 * cross-check needs it
	 * @param year fiscal year, 0 when files are checked without one
	 * @param day the day deadlines and the life of rules and waivers go by
	 */
	public Engine(Policy policy, Optional<Register> register, int year, LocalDate day) {
		this.year = year;
		this.day = day;
		this.policy = policy;
		this.register = register;
		this.index = register.map(RegisterIndex::new);
		Settling settling = new Settling(register.map(Register::waivers).orElse(List.of()), day);
		RulesInForce rules = RulesInForce.of(policy, day);
		this.appraisal = new FileAppraisal(new SubmissionReader(new XlsxCellSource(), policy.borders()),
				new Examiner(RuleCatalogue.CHECKS, rules), policy, year, this.index, settling);
		this.attribution = register.map(Attribution::new);
		this.comparison = register.map((it) -> new Comparison(policy, rules, it, settling));
	}

	/** The version of the rules; it changes with any rule's id, level or words. */
	public static String ruleSet() {
		List<CatalogueEntry> rules = RuleCatalogue.entries();
		return rules.size() + "-"
				+ Sha256.of(rules.stream().map(CatalogueEntry::toString).collect(Collectors.joining("\n")))
					.substring(0, 12);
	}

	/** The fiscal year, 0 without one. */
	public int year() {
		return this.year;
	}

	/** The day deadlines and the life of rules and waivers go by. */
	public LocalDate day() {
		return this.day;
	}

	/** What every judgement depends on. */
	public CommonInputs common() {
		return new CommonInputs(Build.id(), ruleSet(), this.year, this.policy.on(this.day),
				this.index.map(RegisterIndex::townships).orElse(Set.of()));
	}

	/** The keys of the judgements; only with a register. */
	public JudgementKeys keys() {
		return new JudgementKeys(common(), this.register.orElseThrow(), this.index.orElseThrow(), this.day);
	}

	/** A whole check: every file by itself, then all side by side; nothing is stored. */
	public List<AppraisedFile> check(Inbox inbox) throws IOException {
		Map<String, AppraisedFile> files = new LinkedHashMap<>();
		for (Receipt receipt : inbox.receipts()) {
			files.put(receipt.path(), appraise(inbox, receipt, PriorYears.none()));
		}
		compare(new CheckedFiles(files))
			.forEach((review) -> files.computeIfPresent(review.path(), (path, file) -> review.appliedTo(file)));
		return List.copyOf(files.values());
	}

	/**
	 * One received file by itself: read, validated, evaluated. Whatever is wrong with it
	 * is in the result. The hash on record is that of the bytes that were judged, also
	 * when somebody replaces the file in the meantime.
	 */
	public AppraisedFile appraise(Inbox inbox, Receipt receipt, PriorYears past) throws IOException {
		FileContent content = inbox.content(receipt);
		AppraisedFile file = (content instanceof FileContent.Bytes whole) ? appraise(receipt, whole.bytes(), past)
				: AppraisedFile.unreadable(receipt, ((FileContent.Withheld) content).reason());
		return this.attribution.map((it) -> it.attribute(file)).orElse(file);
	}

	private AppraisedFile appraise(Receipt listed, byte[] bytes, PriorYears past) {
		return this.appraisal.appraise(new Receipt(listed.path(), Sha256.of(bytes), bytes.length, listed.saved()),
				bytes, past);
	}

	/** The cross-check: what all files side by side change of single ones. */
	public List<CrossReview> compare(ReceivedFiles files) {
		return this.comparison.map((it) -> it.review(files)).orElse(List.of());
	}

	/** What the rules find now in files that were read before, by path. */
	Map<String, List<Finding>> findings(ReceivedFiles files, PriorYears past) {
		Map<String, List<Finding>> findings = new HashMap<>();
		files.each((it) -> it.submission()
			.ifPresent((read) -> findings.put(it.receipt().path(), new ArrayList<>(this.appraisal.examine(it, past)))));
		compare(files)
			.forEach((review) -> findings.getOrDefault(review.path(), new ArrayList<>()).addAll(review.added()));
		return findings;
	}

	/** Where the marked-up copy of a received file goes, below the folder of the year. */
	public String copyPath(Project project, String received) {
		return GiveBack.path(project, received);
	}

	/**
	 * The filler's own workbook with the findings in it.
	 * @return the copy, empty when none is due or the file is too damaged to be marked
	 */
	public Optional<byte[]> copy(Inbox inbox, FileSummary file) throws IOException {
		return GiveBack.isDue(file) ? this.giveBack.copy(file, inbox.unchanged(file.receipt()), this.year)
				: Optional.empty();
	}

	/** Where the report of a project goes, below the folder of the year. */
	public String reportPath(Project project) {
		return ReportPath.of(project).workbook();
	}

	/** Writes the report workbook of one project; the stream stays open. */
	public void writeReport(OutputStream out, AppraisedFile file) throws IOException {
		this.report.write(out, file, this.year);
	}

	/** Writes the same report as an official document; the stream stays open. */
	public void writeDocument(OutputStream out, AppraisedFile file) throws IOException {
		this.document.write(out, file, this.year);
	}

	/** Writes the summary of the district; the stream stays open. */
	public void writeSummary(OutputStream out, District district) throws IOException {
		this.summary.write(out, district);
	}

}

package town.appraisal.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.slf4j.LoggerFactory;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.FileSummary;
import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.District;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Tidied;
import town.appraisal.domain.judgement.CommonInputs;
import town.appraisal.domain.judgement.JudgementKey;
import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.project.Approved;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.project.OfficeDate;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.Register;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.engine.Engine;
import town.appraisal.engine.JudgementKeys;
import town.appraisal.job.launch.AppraisalRun;
import town.appraisal.job.run.RunArguments;
import town.appraisal.job.run.RunOutcome;
import town.appraisal.job.run.RunVersions;
import town.appraisal.stage.intake.Inbox;
import town.appraisal.stage.intake.PolicyFile;
import town.appraisal.stage.report.DistrictReport;
import town.appraisal.store.Database;
import town.appraisal.store.Submissions;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

/**
 * A district whose received files are lines {@code status code amount}. The engine is
 * replaced by one that takes such a line at its word, so that a test can let it fail;
 * reports say what they are about, and everything that was judged is remembered.
 */
final class TextDistrict {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2025-01-10T20:00:00Z"), ZoneOffset.UTC);

	final Path input;

	final Path output;

	final List<String> judged = Collections.synchronizedList(new ArrayList<>());

	final List<String> told = Collections.synchronizedList(new ArrayList<>());

	private final Path registerFile;

	private final List<RegisteredProject> register = new ArrayList<>();

	/** Answers for the stages; a test may teach it another answer, or to fail. */
	final Engine engine = mock(Engine.class, withSettings().stubOnly());

	int year = 2024;

	Optional<Database> shared = Optional.empty();

	TextDistrict(Path folder) {
		this.input = folder.resolve("收到的文件");
		this.output = folder.resolve("结果");
		this.registerFile = this.input.resolve("项目台账.xlsx");
		write("项目台账.xlsx", "register");
		try {
			answer();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void answer() throws IOException {
		when(this.engine.year()).thenAnswer((call) -> this.year);
		when(this.engine.day()).thenReturn(OfficeDate.of(CLOCK.instant()));
		when(this.engine.appraise(any(), any(), any()))
			.thenAnswer((call) -> appraise(call.getArgument(0), call.getArgument(1)));
		when(this.engine.common()).thenAnswer(
				(call) -> new CommonInputs("0".repeat(64), "2024.1", this.year, PolicyFile.shipped(), Set.of()));
		JudgementKeys keys = mock(JudgementKeys.class, withSettings().stubOnly());
		when(keys.of(any(), any(), any(), any()))
			.thenAnswer((call) -> new JudgementKey(call.<Receipt>getArgument(0).sha256()));
		when(this.engine.keys()).thenReturn(keys);
		when(this.engine.compare(any())).thenReturn(List.of());
		when(this.engine.reportPath(any())).thenAnswer((call) -> reportPath(call.getArgument(0)));
		when(this.engine.copyPath(any(), any()))
			.thenAnswer((call) -> copyPath(call.getArgument(0), call.getArgument(1)));
		when(this.engine.copy(any(), any()))
			.thenAnswer((call) -> Optional.of(bytes("退回 " + call.<FileSummary>getArgument(1).project().code())));
		writes((file) -> this.year + " " + file.project().code() + " "
				+ file.appraisal().orElseThrow().annualExecuted().orElseThrow())
			.writeReport(any(), any());
		writes((file) -> "文件 " + file.project().code()).writeDocument(any(), any());
		doAnswer((call) -> {
			call.<OutputStream>getArgument(0).write(bytes(summary(call.getArgument(1))));
			return null;
		}).when(this.engine).writeSummary(any(), any());
	}

	private Engine writes(Function<AppraisedFile, String> text) {
		return doAnswer((call) -> {
			call.<OutputStream>getArgument(0).write(bytes(text.apply(call.getArgument(1))));
			return null;
		}).when(this.engine);
	}

	/** Lets the engine break down when so many files are judged. */
	void breaksAfter(int files) throws IOException {
		doAnswer((call) -> {
			if (this.judged.size() >= files) {
				throw new IllegalStateException("power cut");
			}
			return appraise(call.getArgument(0), call.getArgument(1));
		}).when(this.engine).appraise(any(), any(), any());
	}

	/** Lets the summary be the real workbook. */
	TextDistrict withSummary(DistrictReport report) throws IOException {
		doAnswer((call) -> {
			report.write(call.getArgument(0), call.getArgument(1));
			return null;
		}).when(this.engine).writeSummary(any(), any());
		return this;
	}

	private static String reportPath(Project it) {
		return "报告/" + it.township() + "/" + it.code() + ".xlsx";
	}

	private static String copyPath(Project project, String received) {
		return "退回/" + project.township() + "/" + received.substring(received.lastIndexOf('/') + 1);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	TextDistrict registered(String code, String township, boolean nothingToReport) {
		Project project = new Project(code, "项目" + code, township, township + "人民政府", "区农业农村局", this.year);
		this.register.add(new RegisteredProject(project, "10号", Approved.unknown(), Approved.unknown(), List.of(),
				nothingToReport, this.register.size() + 2));
		return this;
	}

	TextDistrict received(String path, String content) {
		write(path, content);
		return this;
	}

	RunOutcome run() {
		return run(false, false);
	}

	RunOutcome run(boolean fresh, boolean strict) {
		return new AppraisalRun(this.engine, CLOCK, this.told::add).run(arguments(fresh, strict));
	}

	/**
	 * Published files and what they contain; of the manifest only what a clock does not
	 * decide.
	 */
	Map<String, String> published() {
		Path year = this.output.resolve("2024");
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(year)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String content = Files.readString(file);
				contents.put(year.relativize(file).toString(), content.replaceAll("(?s)\"durations\" : \\{.*?\\}", ""));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return contents;
	}

	AppraisedFile appraise(Inbox inbox, Receipt receipt) throws IOException {
		String[] words = new String(inbox.unchanged(receipt), StandardCharsets.UTF_8).split(" ");
		this.judged.add(receipt.path());
		Status status = Status.valueOf(words[0]);
		if (status == Status.UNREADABLE) {
			AppraisedFile unreadable = AppraisedFile.unreadable(receipt, "不是本表");
			return line(code(receipt)).map((it) -> unreadable.of(it.project())).orElse(unreadable);
		}
		Optional<RegisteredProject> line = line(words[1]);
		Project project = line.map(RegisteredProject::project)
			.orElseGet(() -> new Project(words[1], "台账外项目", "", "某单位", "", this.year));
		return new AppraisedFile(receipt, status, project, line.isPresent(),
				Optional.of(Submissions.spending(Money.ofWan(words[words.length - 1]))),
				Optional.of(appraisal(words[2])), findings(status), List.of(),
				List.of(new Tidied(new Place("自评表", "D6", "年初预算数"), "９０", "90")), "");
	}

	private Optional<RegisteredProject> line(String code) {
		return this.register.stream().filter((it) -> it.project().code().equals(code)).findFirst();
	}

	/** The code a file is named by. */
	private static String code(Receipt receipt) {
		return Path.of(receipt.path()).getFileName().toString().split("[^A-Z0-9]", 2)[0];
	}

	/** Says something beside the results of the tests. */
	static void say(String words) {
		LoggerFactory.getLogger(TextDistrict.class).info(words);
	}

	static Appraisal appraisal(String amount) {
		Money money = Money.ofWan(amount);
		return new Appraisal(new Scheme("10号", "10号文", BigDecimal.TEN, Map.of()), Optional.of(money),
				Optional.of(money), Optional.of(money), Optional.of(new BigDecimal("1.0000")), BigDecimal.TEN,
				List.of(), Optional.of(new BigDecimal("100.00")), new BigDecimal("92.50"), Grade.EXCELLENT);
	}

	private static List<Finding> findings(Status status) {
		Place place = new Place("自评表", "H6", "执行率");
		return (status == Status.RETURNED)
				? List.of(new Finding("B03", Level.MUST_FIX, place, "执行率不符", "改为 100%", "0", "100%")) : List.of();
	}

	private static String summary(District district) {
		StringBuilder text = new StringBuilder();
		text.append(district.total().amounts()).append('\n');
		district.projects((it) -> text.append(it).append('\n'));
		district.findings((it) -> text.append(it).append('\n'));
		return text.toString();
	}

	private RunArguments arguments(boolean fresh, boolean strict) {
		return new RunArguments(this.input, this.registerFile, new Register(this.year, "", this.register, List.of()),
				this.output, this.shared, this.year, 2, fresh, strict, new RunVersions("1.0.0", ""));
	}

	private void write(String path, String content) {
		try {
			Path file = this.input.resolve(path);
			Files.createDirectories(file.getParent());
			Files.writeString(file, content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

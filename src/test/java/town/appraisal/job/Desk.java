package town.appraisal.job;

import java.io.IOException;
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
import java.util.stream.Stream;

import org.slf4j.LoggerFactory;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.PastYears;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.District;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.judgement.CommonInputs;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Tidied;
import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.project.Approved;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.Register;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.stage.intake.PolicyFile;
import town.appraisal.store.Database;
import town.appraisal.store.Submissions;

/**
 * A district at a desk: received files are lines {@code status code amount}, reports say
 * what they are about, and everything that was judged is remembered.
 */
final class Desk {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2025-01-10T20:00:00Z"), ZoneOffset.UTC);

	final Path input;

	final Path output;

	final List<String> judged = Collections.synchronizedList(new ArrayList<>());

	final List<String> told = Collections.synchronizedList(new ArrayList<>());

	private final Path registerFile;

	private final List<RegisteredProject> register = new ArrayList<>();

	CrossFileReview review = (files) -> List.of();

	FileAppraisal appraisal = this::appraise;

	int year = 2024;

	Optional<Database> shared = Optional.empty();

	SummaryWriter summary = (out, district) -> out.write(summary(district).getBytes(StandardCharsets.UTF_8));

	Desk(Path folder) {
		this.input = folder.resolve("收到的文件");
		this.output = folder.resolve("结果");
		this.registerFile = this.input.resolve("项目台账.xlsx");
		write("项目台账.xlsx", "register");
	}

	Desk registered(String code, String township, boolean nothingToReport) {
		Project project = new Project(code, "项目" + code, township, township + "人民政府", "区农业农村局", this.year);
		this.register.add(new RegisteredProject(project, "10号", Approved.unknown(), Approved.unknown(), List.of(),
				nothingToReport, this.register.size() + 2));
		return this;
	}

	Desk received(String path, String content) {
		write(path, content);
		return this;
	}

	Outcome run() {
		return run(false, false);
	}

	Outcome run(boolean fresh, boolean strict) {
		Stages stages = new Stages((receipt, bytes, past) -> this.appraisal.appraise(receipt, bytes, past),
				(files) -> this.review.review(files), (it) -> "报告/" + it.township() + "/" + it.code() + ".xlsx",
				(out, file,
						year) -> out.write((year + " " + file.project().code() + " "
								+ file.appraisal().orElseThrow().annualExecuted().orElseThrow())
							.getBytes(StandardCharsets.UTF_8)),
				(out, file, year) -> out.write(("文件 " + file.project().code()).getBytes(StandardCharsets.UTF_8)),
				new FakeCopies(), (out, district) -> this.summary.write(out, district));
		return new AppraisalRun(stages, CLOCK, this.told::add).run(arguments(fresh, strict));
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

	AppraisedFile appraise(Receipt receipt, byte[] bytes, PastYears past) {
		String[] words = new String(bytes, StandardCharsets.UTF_8).split(" ");
		this.judged.add(receipt.path());
		Status status = Status.valueOf(words[0]);
		if (status == Status.UNREADABLE) {
			return new AppraisedFile(receipt, status, new Project("", "", "", "", "", 0), false, Optional.empty(),
					Optional.empty(), List.of(), List.of(), List.of(), "不是本表");
		}
		Optional<RegisteredProject> line = this.register.stream()
			.filter((it) -> it.project().code().equals(words[1]))
			.findFirst();
		Project project = line.map(RegisteredProject::project)
			.orElseGet(() -> new Project(words[1], "台账外项目", "", "某单位", "", this.year));
		return new AppraisedFile(receipt, status, project, line.isPresent(),
				Optional.of(Submissions.spending(Money.ofWan(words[words.length - 1]))),
				Optional.of(appraisal(words[2])), findings(status), List.of(),
				List.of(new Tidied(new Place("自评表", "D6", "年初预算数"), "９０", "90")), "");
	}

	/** Says something beside the results of the tests. */
	static void say(String words) {
		LoggerFactory.getLogger(Desk.class).info(words);
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
				this.output, this.shared, this.year, 2, fresh, strict, new Editions("1.0.0",
						new CommonInputs("0".repeat(64), "2024.1", this.year, PolicyFile.shipped(), Set.of())));
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

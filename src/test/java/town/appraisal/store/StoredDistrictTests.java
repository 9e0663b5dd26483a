package town.appraisal.store;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.FileSummary;
import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.Amounts;
import town.appraisal.domain.district.TownshipLine;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Tidied;
import town.appraisal.domain.judgement.JudgementKey;
import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.project.Approved;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.Register;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.submission.IndicatorLevel1;
import town.appraisal.store.district.ProjectLines;
import town.appraisal.store.district.StoredDistrict;
import town.appraisal.store.judged.JudgedFile;
import town.appraisal.store.judged.Results;
import town.appraisal.store.judged.StoredFiles;
import town.appraisal.store.received.Receipts;
import town.appraisal.store.received.RegisterLines;

import static org.assertj.core.api.Assertions.assertThat;

/** What is stored of a district and read back, on every database. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class StoredDistrictTests {

	private static final int PROJECTS = 10_000;

	private static final JudgementKey KEY = new JudgementKey("0".repeat(64));

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	private final Run run;

	StoredDistrictTests(TestDatabase kind) {
		DataSource source = kind.migrated();
		this.jdbc = JdbcClient.create(source);
		this.batch = new JdbcTemplate(source);
		this.run = new Runs(this.jdbc, OutputId.ONLY).begin(2024, "f".repeat(64), false, "1.0.0", "2024.1",
				OffsetDateTime.parse("2025-01-10T20:00:00Z"));
	}

	@Test
	void addsUpTenThousandProjectsToTheFen() {
		store(IntStream.rangeClosed(1, PROJECTS).mapToObj((it) -> file(it, Status.ACCEPTED)).toList());
		StoredDistrict district = new StoredDistrict(this.jdbc, this.run);
		List<Money> streamed = new ArrayList<>();

		district.projects((it) -> streamed.add(it.executed().orElseThrow()));

		Money truth = IntStream.rangeClosed(1, PROJECTS)
			.mapToObj(StoredDistrictTests::amount)
			.reduce(Money.ZERO, Money::plus);
		assertThat(district.total().amounts()).isEqualTo(new Amounts(truth, truth, truth));
		assertThat(streamed).hasSize(PROJECTS);
		assertThat(streamed.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(truth);
		assertThat(district.townships()
			.stream()
			.map((TownshipLine it) -> it.tally().amounts().executed())
			.reduce(Money.ZERO, Money::plus)).isEqualTo(truth);
	}

	@Test
	void countsOnlyAcceptedAndPendingMoney() {
		store(List.of(file(1, Status.ACCEPTED), file(2, Status.PENDING), file(3, Status.RETURNED),
				file(4, Status.SUPERSEDED)));

		StoredDistrict district = new StoredDistrict(this.jdbc, this.run);

		assertThat(district.total().amounts().executed()).isEqualTo(amount(1).plus(amount(2)));
		assertThat(district.total().byStatus())
			.isEqualTo(Map.of(Status.ACCEPTED, 1, Status.PENDING, 1, Status.RETURNED, 1, Status.MISSING, 1));
		assertThat(district.received())
			.isEqualTo(Map.of(Status.ACCEPTED, 1, Status.PENDING, 1, Status.RETURNED, 1, Status.SUPERSEDED, 1));
		assertThat(district.total().grades()).isEqualTo(Map.of(Grade.EXCELLENT, 2));
		assertThat(district.total().meanScore()).contains(new BigDecimal("92.50"));
	}

	@Test
	void givesBackAFileAsItWasStored() {
		AppraisedFile file = file(7, Status.RETURNED);
		store(List.of(file));

		AppraisedFile stored = new StoredFiles(this.jdbc).file(this.run, 1);

		assertThat(stored).isEqualTo(file);
	}

	@Test
	void givesBackAFileWithoutItsContent() {
		List<AppraisedFile> files = List.of(file(7, Status.RETURNED), file(8, Status.ACCEPTED));
		store(files);

		List<FileSummary> summaries = new ArrayList<>();
		new StoredFiles(this.jdbc).summaries(this.run, summaries::add);

		assertThat(summaries).isEqualTo(files.stream().map(AppraisedFile::summary).toList());
	}

	@Test
	void knowsByWhichKeyAFileWasJudged() {
		store(List.of(file(7, Status.RETURNED)));

		assertThat(this.jdbc.sql("SELECT judgement_key FROM result").query(String.class).list())
			.containsExactly(KEY.sha256());
	}

	private void store(List<AppraisedFile> files) {
		new RegisterLines(this.batch).store(this.run,
				new Register(2024, "", files.stream().map((it) -> line(it.project())).toList(), List.of()));
		new Receipts(this.jdbc, this.batch).store(this.run, files.stream().map(AppraisedFile::receipt).toList());
		new Results(this.jdbc, this.batch).add(this.run,
				IntStream.range(0, files.size()).mapToObj((it) -> new JudgedFile(it + 1, files.get(it), KEY)).toList());
		new ProjectLines(this.jdbc, this.batch).compile(this.run);
	}

	private static RegisteredProject line(Project project) {
		return new RegisteredProject(project, "10号", Approved.unknown(), Approved.unknown(), List.of(), false, 2);
	}

	private static AppraisedFile file(int number, Status status) {
		Place place = new Place("自评表", "H6", "执行率");
		List<Finding> findings = (status == Status.RETURNED)
				? List.of(new Finding("B03", Level.MUST_FIX, place, "执行率不符", "改为 100%", "0", "100%")) : List.of();
		return new AppraisedFile(new Receipt(number + ".xlsx", "a".repeat(64), 1, "2025-01-05T08:30:00Z"), status,
				new Project("P" + number, "项目" + number, "第" + number % 43 + "乡", "某单位", "区农业农村局", 2024), true,
				Optional.of(Submissions.laiguangying()), Optional.of(appraisal(amount(number))), findings,
				List.of(new NotChecked("B05", "没有全年预算数")), List.of(new Tidied(place, "９０", "90")), "");
	}

	private static Appraisal appraisal(Money money) {
		Scheme scheme = new Scheme("10号", "10号文", BigDecimal.TEN,
				Map.of(IndicatorLevel1.OUTPUT, new BigDecimal("50"), IndicatorLevel1.BENEFIT, new BigDecimal("30")));
		return new Appraisal(scheme, Optional.of(money), Optional.of(money), Optional.of(money),
				Optional.of(new BigDecimal("1.0000")), BigDecimal.TEN, List.of(), Optional.empty(),
				new BigDecimal("92.50"), Grade.EXCELLENT);
	}

	private static Money amount(int number) {
		return new Money(BigDecimal.valueOf(number * 7_919_777L % 100_000_000L, Money.SCALE));
	}

}

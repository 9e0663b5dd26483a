package town.appraisal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.domain.appraisal.PriorYear;
import town.appraisal.domain.appraisal.PriorYears;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.judgement.JudgementKey;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.Register;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.project.Waiver;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.intake.PolicyFile;

import static org.assertj.core.api.Assertions.assertThat;

/** What makes the engine judge a file again, and what does not. */
class JudgementKeysTests {

	private static final LocalDate DAY = LocalDate.of(2025, 1, 10);

	private static final RegisteredProject OWN = TestSubmissions.registeredRoadRepair();

	private static final Receipt FILE = new Receipt("小村乡/道路.xlsx", "a".repeat(64), 50_000, "2025-01-05T08:30:00Z");

	private static final Submission ROAD = TestSubmissions.roadRepair().build();

	@Test
	void anotherProjectsLineOrWaiverIsNoReason() {
		Register busy = register(List.of(other("P9", "小村乡", "1"), OWN),
				List.of(new Waiver("B03", "P9", "王局长", "旧方案", "")));

		assertThat(key(busy, DAY, FILE))
			.isEqualTo(key(register(List.of(OWN, other("P9", "小村乡", "2")), List.of()), DAY, FILE));
	}

	@Test
	void itsOwnLineOrWaiverOrATownshipMoreIsAReason() {
		JudgementKey key = key(register(List.of(OWN), List.of()), DAY, FILE);

		assertThat(key)
			.isNotEqualTo(
					key(register(List.of(TestSubmissions.registered("小村乡人民政府", "100", "91")), List.of()), DAY, FILE))
			.isNotEqualTo(key(register(List.of(OWN), List.of(waiver(""))), DAY, FILE))
			.isNotEqualTo(key(register(List.of(OWN, other("P9", "大村乡", "1")), List.of()), DAY, FILE))
			.isNotEqualTo(key(register(List.of(), List.of()), DAY, FILE));
	}

	@Test
	void aDayIsAReasonOnlyWhenAWaiverEndsOnTheEve() {
		Register register = register(List.of(OWN), List.of(waiver("2025-01-10")));

		assertThat(key(register, DAY, FILE)).isEqualTo(key(register, DAY.minusDays(300), FILE))
			.isNotEqualTo(key(register, DAY.plusDays(1), FILE));
		assertThat(key(register, DAY.plusDays(1), FILE)).isEqualTo(key(register, DAY.plusDays(300), FILE));
	}

	@Test
	void anotherNameIsAReasonAndAnotherFolderIsNot() {
		Register register = register(List.of(OWN), List.of());
		Receipt moved = new Receipt("二次报送/道路.xlsx", FILE.sha256(), FILE.size(), "2025-01-06T00:00:00Z");
		Receipt renamed = new Receipt("小村乡/大村乡道路.xlsx", FILE.sha256(), FILE.size(), FILE.saved());

		assertThat(key(register, DAY, moved)).isEqualTo(key(register, DAY, FILE))
			.isNotEqualTo(key(register, DAY, renamed));
	}

	@Test
	void aFileThatCannotBeReadHangsOnTheLineItsNameTells() {
		String code = OWN.project().code();
		Receipt named = new Receipt(code + "_道路.xlsx", FILE.sha256(), 3, FILE.saved());
		Register known = register(List.of(OWN), List.of());
		Register moved = register(List.of(TestSubmissions.registered("小村乡人民政府", "100", "91")), List.of());

		assertThat(key(known, named, Optional.empty(), PriorYears.none()))
			.isNotEqualTo(key(moved, named, Optional.empty(), PriorYears.none()));
		assertThat(key(known, FILE, Optional.empty(), PriorYears.none()))
			.isEqualTo(key(moved, FILE, Optional.empty(), PriorYears.none()));
	}

	@Test
	void whatIsOnRecordOfTheYearBeforeIsAReason() {
		Register register = register(List.of(OWN), List.of());

		assertThat(key(register, FILE, Optional.of(ROAD), new Remembered("一")))
			.isEqualTo(key(register, FILE, Optional.of(ROAD), new Remembered("一")))
			.isNotEqualTo(key(register, FILE, Optional.of(ROAD), new Remembered("二")))
			.isNotEqualTo(key(register, FILE, Optional.of(ROAD), PriorYears.none()));
	}

	private static JudgementKey key(Register register, LocalDate day, Receipt file) {
		return key(engine(register, day), file, Optional.of(ROAD), PriorYears.none());
	}

	private static JudgementKey key(Register register, Receipt file, Optional<Submission> said, PriorYears past) {
		return key(engine(register, DAY), file, said, past);
	}

	private static JudgementKey key(Engine engine, Receipt file, Optional<Submission> said, PriorYears past) {
		return engine.keys().of(file, said, past, "2025-01-05T08:30:00Z");
	}

	private static Engine engine(Register register, LocalDate day) {
		return new Engine(PolicyFile.shipped(), Optional.of(register), 2024, day);
	}

	private static Register register(List<RegisteredProject> lines, List<Waiver> waivers) {
		return new Register(2024, "2025-01-15", new ArrayList<>(lines), waivers);
	}

	private static Waiver waiver(String until) {
		return new Waiver("B03", OWN.project().code(), "王局长", "旧方案", until);
	}

	private static RegisteredProject other(String code, String township, String annual) {
		RegisteredProject line = TestSubmissions.registered(township + "人民政府", "1", annual);
		return new RegisteredProject(new Project(code, "别的项目" + code, township, township + "人民政府", "区农业农村局", 2024),
				"10号", line.initial(), line.annual(), List.of(), false, 9);
	}

	/** Says of every project that something is on record. */
	private record Remembered(String what) implements PriorYears {

		@Override
		public Optional<PriorYear> before(Project project) {
			return Optional.empty();
		}

		@Override
		public String mark(Project project) {
			return this.what;
		}

	}

}

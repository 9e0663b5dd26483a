package town.appraisal.stage.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.Amounts;
import town.appraisal.domain.district.ComparedLine;
import town.appraisal.domain.district.District;
import town.appraisal.domain.district.FaultLine;
import town.appraisal.domain.district.FindingLine;
import town.appraisal.domain.district.IndicatorLine;
import town.appraisal.domain.district.LedgerLine;
import town.appraisal.domain.district.Links;
import town.appraisal.domain.district.ProjectLine;
import town.appraisal.domain.district.ReasonLine;
import town.appraisal.domain.district.SourceLine;
import town.appraisal.domain.district.Tally;
import town.appraisal.domain.district.Timetable;
import town.appraisal.domain.district.TownshipLine;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.project.Project;

/** A district held in memory, added up the plain way. */
record StagedDistrict(List<ProjectLine> lines, List<FindingLine> remarks) implements District {

	/**
	 * So many townships with so many projects each, all statuses and grades among them.
	 */
	static StagedDistrict of(int townships, int projects) {
		List<ProjectLine> lines = new ArrayList<>();
		List<FindingLine> remarks = new ArrayList<>();
		for (int town = 1; town <= townships; town++) {
			for (int number = 1; number <= projects; number++) {
				ProjectLine line = line(town, number);
				lines.add(line);
				for (int i = 0; i < line.mustFix(); i++) {
					remarks.add(new FindingLine(line.project(), line.file(), finding(i), line.links()));
				}
			}
		}
		return new StagedDistrict(lines, remarks);
	}

	private static ProjectLine line(int town, int number) {
		int draw = (town * 7 + number * 3) % 12;
		Status status = (draw < 6) ? Status.ACCEPTED : Status.values()[draw - 5];
		String township = "第" + "一二三四五六七八九十".charAt(town % 10) + town + "乡";
		Project project = new Project("T%02d-%03d".formatted(town, number), "农村人居环境整治提升项目（" + number + "期）", township,
				township + "人民政府", "区农业农村局", 2024);
		if (status == Status.MISSING || status == Status.NOTHING_TO_REPORT) {
			return empty(project, status, "");
		}
		String file = township + "/" + project.code() + ".xlsx";
		return (status == Status.UNREADABLE) ? empty(project, status, file)
				: filled(project, status, file, town, number);
	}

	private static ProjectLine empty(Project project, Status status, String file) {
		return new ProjectLine(project, true, status, file, Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, 0, 0,
				file.isEmpty() ? "" : "文件有打开密码，请去掉密码后重报", links(project, file));
	}

	private static ProjectLine filled(Project project, Status status, String file, int town, int number) {
		Money annual = Money.ofWan((40 + town * 3 + number) + ".649016");
		Money executed = Money.ofWan((38 + town * 2 + number) + ".000003");
		BigDecimal score = new BigDecimal(99 - (town * number) % 45 + ".25");
		Grade grade = (score.intValue() >= 90) ? Grade.EXCELLENT
				: (score.intValue() >= 80) ? Grade.GOOD : (score.intValue() >= 60) ? Grade.FAIR : Grade.POOR;
		return new ProjectLine(project, true, status, file, Optional.of(annual), Optional.of(annual),
				Optional.of(executed), Optional.of(executed.wan().divide(annual.wan(), 4, RoundingMode.HALF_UP)),
				Optional.of(new BigDecimal("100.00")), Optional.of(score), Optional.of(grade),
				(status == Status.RETURNED) ? 2 : 0, 0, 0, "", links(project, file));
	}

	private static Links links(Project project, String file) {
		return file.isEmpty() ? Links.none() : new Links(Optional.of(ReportPath.of(project).workbook()),
				Optional.of("http://elsewhere/" + project.code()), Optional.of(file));
	}

	private static Finding finding(int index) {
		return new Finding((index == 0) ? "B07" : "B01", Level.MUST_FIX, new Place("自评表", "H7", "全年执行数"),
				"全年执行数超过全年预算数。", "核对两个数的单位和口径。", "99.55", "≤90");
	}

	@Override
	public int year() {
		return 2024;
	}

	@Override
	public Timetable timetable() {
		return new Timetable(LocalDate.of(2025, 1, 10), Optional.of(LocalDate.of(2025, 1, 15)));
	}

	@Override
	public int registered() {
		return (int) standing().filter(ProjectLine::registered).count();
	}

	private Stream<ProjectLine> standing() {
		return this.lines.stream().filter((it) -> it.status() != Status.SUPERSEDED);
	}

	@Override
	public Map<Status, Integer> received() {
		Map<Status, Integer> received = new EnumMap<>(Status.class);
		this.lines.stream()
			.filter((it) -> !it.file().isEmpty())
			.forEach((it) -> received.merge(it.status(), 1, Integer::sum));
		return received;
	}

	@Override
	public List<SourceLine> sources() {
		return List.of(new SourceLine("当年财政拨款", total().amounts()));
	}

	@Override
	public List<IndicatorLine> indicators() {
		return List.of(indicator(IndicatorLine.BUDGET, "", "100", "98.5"), indicator("产出指标", "数量指标", "300", "280"),
				indicator("产出指标", "质量指标", "200", "150.25"), indicator("效益指标", "社会效益指标", "300", "270"));
	}

	private static IndicatorLine indicator(String level1, String level2, String full, String reviewed) {
		return new IndicatorLine(level1, level2, 12, new BigDecimal(full), new BigDecimal(full),
				new BigDecimal(reviewed));
	}

	@Override
	public List<FaultLine> faults() {
		Map<String, FaultLine> faults = new TreeMap<>();
		this.remarks.forEach((it) -> faults.merge(it.finding().rule(),
				new FaultLine(it.finding().rule(), it.finding().level(), 1, 1, Map.of(it.project().township(), 1)),
				StagedDistrict::plus));
		return List.copyOf(faults.values());
	}

	private static FaultLine plus(FaultLine one, FaultLine other) {
		Map<String, Integer> towns = new TreeMap<>(one.byTownship());
		other.byTownship().forEach((town, times) -> towns.merge(town, times, Integer::sum));
		return new FaultLine(one.rule(), one.level(), one.findings() + 1, one.projects() + 1, towns);
	}

	@Override
	public String inbox() {
		return "../收件夹/";
	}

	@Override
	public Optional<District> lastYear() {
		return Optional.empty();
	}

	@Override
	public void ledger(Consumer<LedgerLine> consumer) {
		this.lines.forEach((it) -> consumer.accept(new LedgerLine(it.project(), it.registered(), it.status(), it.file(),
				it.file().isEmpty() ? "" : "2025-01-05T08:30:00Z", 0, it.mustFix(), it.needsReason(), it.hints(),
				LedgerLine.Place.alone(), it.remark(), it.links())));
	}

	@Override
	public void reasons(Consumer<ReasonLine> consumer) {
		this.lines.stream()
			.limit(1)
			.forEach((it) -> consumer
				.accept(new ReasonLine(it.project(), "豁免", "B07", "", "追加预算未下达", "王某（至 2025-03-01）")));
	}

	@Override
	public void compared(Consumer<ComparedLine> consumer) {
		throw new IllegalStateException("there is no year before");
	}

	@Override
	public int files() {
		return (int) this.lines.stream().filter((it) -> !it.file().isEmpty()).count();
	}

	@Override
	public Tally total() {
		return tally(standing().toList());
	}

	@Override
	public List<TownshipLine> townships() {
		Map<String, List<ProjectLine>> groups = new LinkedHashMap<>();
		standing().forEach((it) -> groups.computeIfAbsent(it.project().township(), (key) -> new ArrayList<>()).add(it));
		return groups.entrySet()
			.stream()
			.map((it) -> new TownshipLine(it.getKey(), new StagedDistrict(it.getValue(), List.of()).registered(),
					tally(it.getValue())))
			.toList();
	}

	@Override
	public void projects(Consumer<ProjectLine> consumer) {
		standing().forEach(consumer);
	}

	@Override
	public void findings(Consumer<FindingLine> consumer) {
		this.remarks.forEach(consumer);
	}

	private static Tally tally(List<ProjectLine> lines) {
		Map<Status, Integer> statuses = new EnumMap<>(Status.class);
		lines.forEach((it) -> statuses.merge(it.status(), 1, Integer::sum));
		List<ProjectLine> counted = lines.stream().filter((it) -> it.status().counts()).toList();
		Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
		counted.forEach((it) -> grades.merge(it.grade().orElseThrow(), 1, Integer::sum));
		BigDecimal scores = counted.stream()
			.map((it) -> it.reviewedScore().orElseThrow())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		return new Tally(statuses, grades,
				new Amounts(sum(counted, ProjectLine::initial), sum(counted, ProjectLine::annual),
						sum(counted, ProjectLine::executed)),
				counted.isEmpty() ? Optional.empty()
						: Optional.of(scores.divide(BigDecimal.valueOf(counted.size()), 2, RoundingMode.HALF_UP)));
	}

	private static Money sum(List<ProjectLine> lines, Function<ProjectLine, Optional<Money>> amount) {
		return lines.stream().map((it) -> amount.apply(it).orElse(Money.ZERO)).reduce(Money.ZERO, Money::plus);
	}

}

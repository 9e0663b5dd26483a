package town.appraisal.stage.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.Amounts;
import town.appraisal.domain.district.District;
import town.appraisal.domain.district.FindingLine;
import town.appraisal.domain.district.ProjectLine;
import town.appraisal.domain.district.Tally;
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
					remarks.add(new FindingLine(line.project(), line.file(), finding(i)));
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
				file.isEmpty() ? "" : "文件有打开密码，请去掉密码后重报");
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
				(status == Status.RETURNED) ? 2 : 0, 0, 0, "");
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
	public int registered() {
		return (int) this.lines.stream()
			.filter(ProjectLine::registered)
			.filter((it) -> it.status() != Status.SUPERSEDED)
			.count();
	}

	@Override
	public int files() {
		return (int) this.lines.stream().filter((it) -> !it.file().isEmpty()).count();
	}

	@Override
	public Tally total() {
		return tally(this.lines);
	}

	@Override
	public List<TownshipLine> townships() {
		Map<String, List<ProjectLine>> groups = new LinkedHashMap<>();
		this.lines.forEach((it) -> groups.computeIfAbsent(it.project().township(), (key) -> new ArrayList<>()).add(it));
		return groups.entrySet()
			.stream()
			.map((it) -> new TownshipLine(it.getKey(), new StagedDistrict(it.getValue(), List.of()).registered(),
					tally(it.getValue())))
			.toList();
	}

	@Override
	public void projects(Consumer<ProjectLine> consumer) {
		this.lines.forEach(consumer);
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

package town.appraisal.stage.aggregate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.Amounts;
import town.appraisal.domain.project.Money;

/**
 * The identities that must hold before anything is published.
 *
 * @param received number of files received
 * @param files number of files by status
 * @param registered number of projects in the register
 * @param unregistered number of files of unregistered projects
 * @param projects number of projects by status
 * @param byFile money of the files that count
 * @param byProject money of the projects that count
 * @param filesByTownship money of the files that count, by their township
 * @param byTownship money of each township in the summary
 * @param bySource money of the sources together
 */
public record Balances(int received, Map<Status, Integer> files, int registered, int unregistered,
		Map<Status, Integer> projects, Amounts byFile, Amounts byProject, Map<String, Amounts> filesByTownship,
		Map<String, Amounts> byTownship, Amounts bySource) {

	private static final Amounts NOTHING = new Amounts(Money.ZERO, Money.ZERO, Money.ZERO);

	/** Every identity, whether it holds or not. */
	public List<Balance> all() {
		Stream<Balance> counts = Stream.of(count("收到的文件数 = 各状态文件数之和", this.received, sum(this.files)),
				count("台账项目数 + 台账外文件数 = 各状态项目数之和", this.registered + this.unregistered, sum(this.projects)));
		return Stream
			.of(counts, money("按文件合计 = 按项目合计", this.byFile, this.byProject), townships(),
					money("按来源合计 = 按文件合计", this.bySource, this.byFile))
			.flatMap((it) -> it)
			.toList();
	}

	/**
	 * A file carries the township it was judged with, a line of the summary the one of
	 * the register.
	 */
	private Stream<Balance> townships() {
		return Stream.concat(this.filesByTownship.keySet().stream(), this.byTownship.keySet().stream())
			.distinct()
			.sorted()
			.flatMap((it) -> money("“" + it + "”按文件合计 = 汇总中该乡镇合计", this.filesByTownship.getOrDefault(it, NOTHING),
					this.byTownship.getOrDefault(it, NOTHING)));
	}

	private static Stream<Balance> money(String name, Amounts left, Amounts right) {
		return Stream.of(money(name + "（年初预算数）", left.initial().wan(), right.initial().wan()),
				money(name + "（全年预算数）", left.annual().wan(), right.annual().wan()),
				money(name + "（全年执行数）", left.executed().wan(), right.executed().wan()));
	}

	private static Balance money(String name, BigDecimal left, BigDecimal right) {
		return new Balance(name, left, right, " 万元");
	}

	private static Balance count(String name, int left, int right) {
		return new Balance(name, BigDecimal.valueOf(left), BigDecimal.valueOf(right), "");
	}

	private static int sum(Map<Status, Integer> counts) {
		return counts.values().stream().mapToInt((it) -> it).sum();
	}

}

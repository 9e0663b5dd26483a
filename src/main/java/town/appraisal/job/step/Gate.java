package town.appraisal.job.step;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import town.appraisal.domain.district.Amounts;
import town.appraisal.domain.district.District;
import town.appraisal.domain.district.TownshipLine;
import town.appraisal.job.run.RunFault;
import town.appraisal.stage.aggregate.Balance;
import town.appraisal.stage.aggregate.Balances;
import town.appraisal.store.Run;
import town.appraisal.store.district.Figures;
import town.appraisal.store.received.Receipts;

/** Nothing is published while a figure contradicts another. */
final class Gate {

	private final Figures figures;

	private final Receipts receipts;

	private final District district;

	Gate(Figures figures, Receipts receipts, District district) {
		this.figures = figures;
		this.receipts = receipts;
		this.district = district;
	}

	void check(Run run) {
		Balances balances = new Balances(this.receipts.count(run), this.figures.files(run),
				this.figures.registered(run), this.figures.unregistered(run), this.figures.projects(run),
				this.figures.ofFiles(run), this.figures.ofProjects(run), this.figures.ofFilesByTownship(run),
				townships(), this.figures.ofSources(run));
		List<Balance> broken = balances.all().stream().filter((it) -> !it.holds()).toList();
		if (!broken.isEmpty()) {
			throw new RunFault(String.join("；", broken.stream().map(Balance::complaint).toList()) + suspect(run));
		}
	}

	private Map<String, Amounts> townships() {
		return this.district.townships()
			.stream()
			.collect(Collectors.toMap(TownshipLine::township, (it) -> it.tally().amounts()));
	}

	private String suspect(Run run) {
		String twice = this.figures.countedTwice(run);
		String off = this.figures.offSources(run);
		return (twice.isEmpty() ? "" : "；同一项目重复计入的文件：" + twice) + (off.isEmpty() ? "" : "；各来源之和与金额对不上的文件：" + off);
	}

}

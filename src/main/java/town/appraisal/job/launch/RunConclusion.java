package town.appraisal.job.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.job.run.RunOutcome;
import town.appraisal.stage.publish.OutputFolder;
import town.appraisal.store.Run;
import town.appraisal.store.district.Figures;

/** What a finished run is told and how it is reckoned to the scheduler. */
final class RunConclusion {

	private final Figures figures;

	private final OutputFolder folder;

	RunConclusion(Figures figures, OutputFolder folder) {
		this.figures = figures;
		this.folder = folder;
	}

	RunOutcome of(Run run, boolean nothingToDo, boolean strict) {
		Map<Status, Integer> files = this.figures.files(run);
		List<String> lines = new ArrayList<>();
		if (nothingToDo) {
			lines.add("输入没有变化，上次的结果仍然有效（要重新生成请加 --fresh）");
		}
		lines.add(run.year() + " 年度　收到文件 " + sum(files) + " 个：" + listed(files, Status.ACCEPTED, Status.PENDING,
				Status.RETURNED, Status.UNREADABLE, Status.SUPERSEDED));
		lines.add("台账项目 " + this.figures.registered(run) + " 个："
				+ listed(this.figures.projects(run), Status.MISSING, Status.NOTHING_TO_REPORT));
		lines.add("结果在 " + this.folder.year(run.year()));
		return new RunOutcome((strict && !allAccepted(files)) ? RunOutcome.NOT_ALL_ACCEPTED : RunOutcome.PUBLISHED,
				lines);
	}

	/** Superseded files have a successor that is judged in their place. */
	private static boolean allAccepted(Map<Status, Integer> files) {
		return files.keySet().stream().allMatch((it) -> it == Status.ACCEPTED || it == Status.SUPERSEDED);
	}

	private static String listed(Map<Status, Integer> counts, Status... statuses) {
		List<String> parts = new ArrayList<>();
		for (Status status : statuses) {
			parts.add(status.label() + " " + counts.getOrDefault(status, 0));
		}
		return String.join("，", parts);
	}

	private static int sum(Map<Status, Integer> counts) {
		return counts.values().stream().mapToInt((it) -> it).sum();
	}

}

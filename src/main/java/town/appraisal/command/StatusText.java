package town.appraisal.command;

import java.util.List;

import town.appraisal.job.history.RecordedRun;

/** Past and running runs as lines for a person. */
final class StatusText {

	private StatusText() {
	}

	static List<String> of(List<RecordedRun> runs) {
		return runs.isEmpty() ? List.of("还没有运行过") : runs.stream().map(StatusText::line).toList();
	}

	/** A run at work keeps its database to itself: no more is known of it. */
	private static String line(RecordedRun run) {
		if (run.id().isEmpty()) {
			return state(run.state());
		}
		return String.join("　", run.id(), run.year() + "年度", state(run.state()), "开始 " + run.started())
				+ (run.finished().isEmpty() ? "" : "　结束 " + run.finished());
	}

	private static String state(String state) {
		return switch (state) {
			case "published" -> "已发布";
			case "running" -> "正在运行";
			case "failed" -> "失败（同样的命令可继续）";
			case "stopped", "interrupted" -> "中断（同样的命令可继续）";
			default -> "已放弃";
		};
	}

}

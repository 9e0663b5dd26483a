package town.appraisal.job.run;

import java.util.List;

/**
 * How a run ended.
 *
 * @param exitCode 0 published, 1 strict and something was not accepted, 2 nothing is
 * stored to look at, 3 failed, 4 another run is active
 * @param lines what to tell the user
 */
public record RunOutcome(int exitCode, List<String> lines) {

	public static final int PUBLISHED = 0;

	public static final int NOT_ALL_ACCEPTED = 1;

	public static final int NOTHING_STORED = 2;

	public static final int FAILED = 3;

	public static final int BUSY = 4;

	public RunOutcome {
		lines = List.copyOf(lines);
	}

	/** Another run is at work on the same output. */
	public static RunOutcome busy() {
		return new RunOutcome(BUSY, List.of("另一次运行正在使用这个输出目录，请等它结束后再试"));
	}

	/** Nothing is stored to look at. */
	public static RunOutcome nothingStored() {
		return new RunOutcome(NOTHING_STORED, List.of("这个输出目录里还没有已发布的运行，无从试算：请先运行一次，或用 --output、--year 指明"));
	}

	/** The run failed; the previous outputs stay. */
	public static RunOutcome failed(String reason) {
		return new RunOutcome(FAILED, List.of("运行失败：" + reason, "上一次的结果没有改动；用同样的命令再运行一次即可继续"));
	}

}

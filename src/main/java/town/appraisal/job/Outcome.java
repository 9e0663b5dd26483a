package town.appraisal.job;

import java.util.List;

/**
 * How a run ended.
 *
 * @param exitCode 0 published, 1 strict and something was not accepted, 2 nothing is
 * stored to look at, 3 failed, 4 another run is active
 * @param lines what to tell the user
 */
public record Outcome(int exitCode, List<String> lines) {

	static final int PUBLISHED = 0;

	static final int NOT_ALL_ACCEPTED = 1;

	static final int NOTHING_STORED = 2;

	static final int FAILED = 3;

	static final int BUSY = 4;

	public Outcome {
		lines = List.copyOf(lines);
	}

	static Outcome busy() {
		return new Outcome(BUSY, List.of("另一次运行正在使用这个输出目录，请等它结束后再试"));
	}

	static Outcome nothingStored() {
		return new Outcome(NOTHING_STORED, List.of("这个输出目录里还没有已发布的运行，无从试算：请先运行一次，或用 --output、--year 指明"));
	}

	static Outcome failed(String reason) {
		return new Outcome(FAILED, List.of("运行失败：" + reason, "上一次的结果没有改动；用同样的命令再运行一次即可继续"));
	}

}

package town.appraisal.command;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import town.appraisal.job.history.RecordedRun;

import static org.assertj.core.api.Assertions.assertThat;

class StatusTextTests {

	@Test
	void saysHowEveryRunStands() {
		assertThat(StatusText.of(List.of(run("2024-a-2", "published", "2025-01-11T20:00:09Z"),
				run("2024-a-1", "failed", ""), run("2024-b-1", "stopped", ""), run("2024-c-1", "interrupted", ""),
				run("2024-d-1", "abandoned", ""))))
			.containsExactly("2024-a-2　2024年度　已发布　开始 2025-01-11T20:00:00Z　结束 2025-01-11T20:00:09Z",
					"2024-a-1　2024年度　失败（同样的命令可继续）　开始 2025-01-11T20:00:00Z",
					"2024-b-1　2024年度　中断（同样的命令可继续）　开始 2025-01-11T20:00:00Z",
					"2024-c-1　2024年度　中断（同样的命令可继续）　开始 2025-01-11T20:00:00Z",
					"2024-d-1　2024年度　已放弃　开始 2025-01-11T20:00:00Z");
	}

	@Test
	void saysNoMoreOfARunAtWorkThanThatItIsRunning() {
		assertThat(StatusText.of(List.of(new RecordedRun("", 0, "running", "", "", Map.of())))).containsExactly("正在运行");
	}

	@Test
	void saysThatNothingHasRunYet() {
		assertThat(StatusText.of(List.of())).containsExactly("还没有运行过");
	}

	private static RecordedRun run(String id, String state, String finished) {
		return new RecordedRun(id, 2024, state, "2025-01-11T20:00:00Z", finished, Map.of());
	}

}

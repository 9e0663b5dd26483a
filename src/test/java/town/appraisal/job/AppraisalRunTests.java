package town.appraisal.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import town.appraisal.domain.appraisal.FileSummary;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.engine.CrossReview;
import town.appraisal.job.history.RecordedRun;
import town.appraisal.job.history.RecordedRuns;
import town.appraisal.job.run.RunOutcome;
import town.appraisal.stage.intake.Inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;

class AppraisalRunTests {

	private final Path folder;

	AppraisalRunTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void publishesWhatCameAndWhatCameOfIt() throws IOException {
		TextDistrict district = smallDistrict(this.folder);

		RunOutcome outcome = district.run();

		assertThat(outcome).isEqualTo(new RunOutcome(0, List.of("2024 年度　收到文件 5 个：已接收 1，待说明 1，退回 1，异常文件 2，已被新版替代 0",
				"台账项目 5 个：未报 1，零申报 1", "结果在 " + district.output.resolve("2024"))));
		assertThat(district.told).containsExactly("1/8 登记收到的文件", "2/8 读取、检查、评价", "  5/5", "3/8 跨表核对", "4/8 汇总与勾稽",
				"5/8 生成项目报告", "6/8 生成退回件", "7/8 生成区级汇总", "8/8 发布");
		assertThat(district.published())
			.containsOnlyKeys("run.json", "区级汇总.xlsx", "报告/来广营乡/P1.xlsx", "报告/来广营乡/P1.docx", "报告/孙河乡/P2.xlsx",
					"报告/孙河乡/P2.docx", "退回/孙河乡/P2.xlsx", "退回/孙河乡/P3.xlsx")
			.containsEntry("报告/来广营乡/P1.xlsx", "2024 P1 66.649016");
	}

	@Test
	void tellsSchedulersInRunJsonWhatIsStored() throws IOException {
		TextDistrict district = smallDistrict(this.folder);

		district.run();

		JsonNode json = JsonMapper.shared().readTree(Files.readString(district.output.resolve("2024/run.json")));
		assertThat(json.get("counts").toString()).isEqualTo("{\"registered\":5,\"unregistered\":1,\"byStatus\":"
				+ "{\"accepted\":1,\"pending\":1,\"returned\":1,\"unreadable\":1,\"missing\":1,\"nothing_to_report\":1}}");
		assertThat(json.get("fileCounts").toString()).isEqualTo("{\"received\":5,\"byStatus\":"
				+ "{\"accepted\":1,\"pending\":1,\"returned\":1,\"unreadable\":2,\"superseded\":0}}");
		assertThat(json.get("money").get("in").get("annualExecuted").asString()).isEqualTo("107.649017");
		assertThat(json.get("money").get("out").get("annualExecuted").asString()).isEqualTo("76.649017");
		assertThat(json.get("missing").toString())
			.isEqualTo("[{\"code\":\"P5\",\"name\":\"项目P5\",\"township\":\"来广营乡\",\"status\":\"missing\"},"
					+ "{\"code\":\"P4\",\"name\":\"项目P4\",\"township\":\"金盏乡\",\"status\":\"nothing_to_report\"}]");
		assertThat(json.get("durations").propertyNames()).containsExactly("intake", "appraise", "crossCheck",
				"aggregate", "report", "returnCopies", "summary");
		assertThat(json.get("files")).extracting((it) -> it.get("path").asString() + " " + it.get("status").asString())
			.containsExactly("P3-坏的.et unreadable", "P3.xlsx returned", "乱码.csv unreadable", "孙河乡/P2.xlsx pending",
					"来广营乡/P1.xlsx accepted");
		assertThat(json.get("files").get(4).toString())
			.startsWith("{\"file\":\"来广营乡/P1.xlsx\",\"path\":\"来广营乡/P1.xlsx\",\"sha256\":\"");
		assertThat(json.get("files").get(4).toString()).endsWith("\"status\":\"accepted\",\"project\":{\"code\":\"P1\","
				+ "\"name\":\"项目P1\",\"township\":\"来广营乡\",\"unit\":\"来广营乡人民政府\",\"year\":2024},\"amounts\":"
				+ "{\"initialBudget\":\"66.649016\",\"annualBudget\":\"66.649016\",\"annualExecuted\":\"66.649016\"},"
				+ "\"executionRate\":\"1.0000\",\"selfScore\":\"100.00\",\"reviewedScore\":\"92.50\",\"grade\":\"优\","
				+ "\"findings\":[],\"notChecked\":[],"
				+ "\"tidied\":[{\"sheet\":\"自评表\",\"cell\":\"D6\",\"given\":\"９０\",\"read\":\"90\"}]}");
	}

	@Test
	void continuesARunThatWasCutOffWithoutJudgingAnythingTwice() throws IOException {
		TextDistrict unbroken = largeDistrict(this.folder.resolve("一"));
		unbroken.run();
		TextDistrict broken = largeDistrict(this.folder.resolve("二"));
		broken.breaksAfter(70);

		RunOutcome first = broken.run();
		broken.judged.clear();
		broken.breaksAfter(Integer.MAX_VALUE);
		RunOutcome second = broken.run();

		assertThat(first.exitCode()).isEqualTo(3);
		assertThat(first.lines().get(0)).startsWith("运行失败：处理文件时程序出错：P");
		assertThat(second.exitCode()).isZero();
		assertThat(broken.judged).hasSize(100 - 64).doesNotHaveDuplicates();
		assertThat(broken.published()).isEqualTo(unbroken.published());
	}

	@Test
	void continuesARunWhoseProcessWasKilled() throws Exception {
		TextDistrict unbroken = largeDistrict(this.folder.resolve("一"));
		unbroken.run();
		TextDistrict killed = largeDistrict(this.folder.resolve("二"));
		killed.breaksAfter(0);
		killed.run();
		pretendStillRunning(killed);
		killed.breaksAfter(Integer.MAX_VALUE);

		RunOutcome outcome = killed.run();

		assertThat(outcome.exitCode()).isZero();
		assertThat(killed.published()).isEqualTo(unbroken.published());
	}

	@Test
	void leavesAnUnfinishedRunBehindWhenOtherInputsCome() throws IOException {
		TextDistrict district = smallDistrict(this.folder);
		district.breaksAfter(0);
		district.run();
		district.breaksAfter(Integer.MAX_VALUE);

		RunOutcome outcome = district.received("P3.xlsx", "ACCEPTED P3 31").run();

		assertThat(outcome.exitCode()).isZero();
		assertThat(new RecordedRuns(district.output).runs()).extracting(RecordedRun::state)
			.containsExactly("published", "abandoned");
	}

	@Test
	void doesNothingWhenNothingHasChanged() throws IOException {
		TextDistrict district = smallDistrict(this.folder);
		district.run();
		Map<String, String> published = district.published();
		district.judged.clear();

		RunOutcome again = district.run();
		RunOutcome strict = district.run(false, true);

		assertThat(again.lines().get(0)).isEqualTo("输入没有变化，上次的结果仍然有效（要重新生成请加 --fresh）");
		assertThat(again.exitCode()).isZero();
		assertThat(strict.exitCode()).isEqualTo(1);
		assertThat(district.judged).isEmpty();
		assertThat(district.published()).isEqualTo(published);
	}

	@Test
	void appraisesAnewWhenAskedToOrWhenAnOutputIsGone() throws IOException {
		TextDistrict district = smallDistrict(this.folder);
		district.run();

		district.run(true, false);
		Files.delete(district.output.resolve("2024/区级汇总.xlsx"));
		district.run();

		assertThat(district.judged).hasSize(3 * 5);
		assertThat(new RecordedRuns(district.output).runs()).extracting(RecordedRun::state)
			.containsExactly("published", "published", "published");
		assertThat(district.published()).containsKey("区级汇总.xlsx");
	}

	@Test
	void leavesNoReportThatTheInputsNoLongerJustify() throws IOException {
		TextDistrict district = smallDistrict(this.folder);
		district.run();

		district.received("来广营乡/P1.xlsx", "RETURNED P1 66.649016").run();

		assertThat(district.published()).containsOnlyKeys("run.json", "区级汇总.xlsx", "报告/孙河乡/P2.xlsx", "报告/孙河乡/P2.docx",
				"退回/来广营乡/P1.xlsx", "退回/孙河乡/P2.xlsx", "退回/孙河乡/P3.xlsx");
	}

	@Test
	void publishesNothingWhileAFigureContradictsAnother() throws IOException {
		TextDistrict district = smallDistrict(this.folder);
		district.run();
		Map<String, String> before = district.published();

		RunOutcome outcome = district.received("来广营乡/P1-二稿.xlsx", "ACCEPTED P1 1").run();

		assertThat(outcome.exitCode()).isEqualTo(3);
		assertThat(outcome.lines().get(0))
			.contains("勾稽不平：按文件合计 = 按项目合计（全年执行数），77.649017 万元 ≠ 11.000001 万元，差 66.649016 万元")
			.endsWith("同一项目重复计入的文件：来广营乡/P1.xlsx");
		assertThat(district.published()).isEqualTo(before);
	}

	@Test
	void publishesNothingWhileTheSourcesOfAFileDoNotComeToItsAmounts() throws IOException {
		TextDistrict district = smallDistrict(this.folder);
		district.run();
		Map<String, String> before = district.published();

		RunOutcome outcome = district.received("来广营乡/P1.xlsx", "ACCEPTED P1 66.649016 66.649015").run();

		assertThat(outcome.exitCode()).isEqualTo(3);
		assertThat(outcome.lines().get(0))
			.contains("勾稽不平：按来源合计 = 按文件合计（全年执行数），76.649016 万元 ≠ 76.649017 万元，差 -0.000001 万元")
			.endsWith("各来源之和与金额对不上的文件：来广营乡/P1.xlsx（年初预算数差 0.000001，全年预算数差 0.000001，全年执行数差 0.000001 万元）");
		assertThat(district.published()).isEqualTo(before);
	}

	@Test
	void storesWhatTheReviewOfAllFilesDecides() throws IOException {
		TextDistrict district = smallDistrict(this.folder);
		district.received("来广营乡/P1-二稿.xlsx", "ACCEPTED P1 1");
		doAnswer((call) -> List
			.of(new CrossReview("来广营乡/P1.xlsx", Status.SUPERSEDED, List.of(), List.of(), "来广营乡/P1-二稿.xlsx")))
			.when(district.engine)
			.compare(any());

		RunOutcome outcome = district.run();

		assertThat(outcome.lines().get(0)).endsWith("已接收 1，待说明 1，退回 1，异常文件 2，已被新版替代 1");
		assertThat(district.published()).containsEntry("报告/来广营乡/P1.xlsx", "2024 P1 1.000000");
	}

	@Test
	void aFullDiskLeavesThePreviousOutputsAndTheSameCommandGoesOn() throws IOException {
		TextDistrict district = smallDistrict(this.folder);
		district.run();
		Map<String, String> before = district.published();
		district.received("P3.xlsx", "ACCEPTED P3 31").judged.clear();
		doThrow(new IOException("No space left on device")).when(district.engine).writeSummary(any(), any());

		RunOutcome full = district.run();

		assertThat(full.exitCode()).isEqualTo(3);
		assertThat(full.lines()).containsExactly("运行失败：程序出错（IOException），详见 .state/log", "上一次的结果没有改动；用同样的命令再运行一次即可继续");
		assertThat(district.published()).isEqualTo(before);

		doAnswer((call) -> null).when(district.engine).writeSummary(any(), any());

		assertThat(district.run().exitCode()).isZero();
		assertThat(district.judged).hasSize(5);
		assertThat(district.published()).containsKey("报告/孙河乡/P3.xlsx").doesNotContainKey("退回/孙河乡/P3.xlsx");
	}

	@Test
	void aFileReplacedWhileTheRunIsAtWorkIsNamedAndNotMarked() throws IOException {
		TextDistrict district = smallDistrict(this.folder);
		doAnswer(
				(call) -> Optional.of(call.<Inbox>getArgument(0).unchanged(call.<FileSummary>getArgument(1).receipt())))
			.when(district.engine)
			.copy(any(), any());
		doAnswer((call) -> {
			district.received("P3.xlsx", "ACCEPTED P3 32");
			return List.of();
		}).when(district.engine).compare(any());

		RunOutcome outcome = district.run();

		assertThat(outcome.exitCode()).isEqualTo(3);
		assertThat(outcome.lines().get(0)).isEqualTo("运行失败：文件在处理过程中被改动：P3.xlsx");
		assertThat(district.output.resolve("2024")).doesNotExist();
	}

	@Test
	void givesWayToARunThatIsAlreadyAtWork() throws IOException {
		TextDistrict district = smallDistrict(this.folder);
		Files.createDirectories(district.output.resolve(".state"));

		try (FileChannel other = FileChannel.open(district.output.resolve(".state/lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			other.lock();

			assertThat(district.run()).isEqualTo(RunOutcome.busy());
			assertThat(new RecordedRuns(district.output).runs()).extracting(RecordedRun::state)
				.containsExactly("running");
		}
	}

	/** What a killed process leaves in the job repository. */
	private static void pretendStillRunning(TextDistrict district) throws SQLException {
		String url = "jdbc:h2:file:" + district.output.resolve(".state/appraisal");
		try (Connection database = DriverManager.getConnection(url, "sa", "");
				Statement statement = database.createStatement()) {
			statement.execute("UPDATE batch_job_execution SET status = 'STARTED', end_time = NULL");
			statement.execute(
					"UPDATE batch_step_execution SET status = 'STARTED', end_time = NULL WHERE step_name = 'appraise'");
		}
	}

	private static TextDistrict smallDistrict(Path folder) {
		return new TextDistrict(folder).registered("P1", "来广营乡", false)
			.registered("P2", "孙河乡", false)
			.registered("P3", "孙河乡", false)
			.registered("P4", "金盏乡", true)
			.registered("P5", "来广营乡", false)
			.received("来广营乡/P1.xlsx", "ACCEPTED P1 66.649016")
			.received("孙河乡/P2.xlsx", "PENDING P2 10.000001")
			.received("P3.xlsx", "RETURNED P3 31")
			.received("P3-坏的.et", "UNREADABLE")
			.received("乱码.csv", "UNREADABLE");
	}

	private static TextDistrict largeDistrict(Path folder) {
		TextDistrict district = new TextDistrict(folder);
		IntStream.range(100, 200).forEach((it) -> {
			district.registered("P" + it, "第" + it % 7 + "乡", false);
			district.received("P" + it + ".xlsx", "ACCEPTED P" + it + " " + it + ".000001");
		});
		return district;
	}

}

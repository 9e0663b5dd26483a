package town.appraisal.job;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.cache.MapCache;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import town.appraisal.Recalculation;
import town.appraisal.domain.project.Money;
import town.appraisal.stage.report.DistrictReport;

import static org.assertj.core.api.Assertions.assertThat;

/** A district of 43 townships and 1,200 projects whose truth is known beforehand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedDistrictTests {

	private static final int TOWNSHIPS = 43;

	private static final int PROJECTS = 1200;

	private static final List<String> STATUSES = List.of("ACCEPTED", "ACCEPTED", "ACCEPTED", "PENDING", "RETURNED",
			"UNREADABLE", "MISSING", "NOTHING_TO_REPORT", "ACCEPTED", "ACCEPTED", "ACCEPTED");

	@TempDir
	private static Path folder = Path.of("");

	private Path summary = Path.of("");

	@BeforeAll
	void theDistrictIsAppraised() throws IOException {
		TextDistrict district = new TextDistrict(folder);
		for (int number = 0; number < PROJECTS; number++) {
			String status = status(number);
			district.registered(code(number), township(number), status.equals("NOTHING_TO_REPORT"));
			if (!status.equals("MISSING") && !status.equals("NOTHING_TO_REPORT")) {
				district.received(township(number) + "/" + code(number) + ".xlsx",
						status + " " + code(number) + " " + amount(number));
			}
		}
		district.withSummary(new DistrictReport((rule) -> "规则 " + rule));

		assertThat(district.run().lines()).last().isEqualTo("结果在 " + district.output.resolve("2024"));

		this.summary = district.output.resolve("2024/区级汇总.xlsx");
	}

	@Test
	void everyTownshipComesOutAsItIs() {
		List<String> truth = new ArrayList<>();
		for (int town = 0; town < TOWNSHIPS; town++) {
			truth.add(truth(town));
		}
		truth.sort(String::compareTo);
		truth.add(truth("全区", everything()));

		assertThat(rows("乡镇汇总").stream().filter((it) -> it.matches("(第\\d\\d乡|全区)\\|.*")))
			.containsExactlyElementsOf(truth);
	}

	@Test
	void everyIdentityIsEven() {
		assertThat(rows("勾稽").stream().filter((it) -> it.matches("\\d+\\|.*"))).hasSize(26)
			.allMatch((it) -> it.endsWith("|0|平"));
	}

	@Test
	void theLedgerHasEveryFileAndEveryMissingProject() {
		Map<String, Long> byStatus = rows("报送台账").stream()
			.filter((it) -> it.matches("\\d+\\|.*"))
			.collect(Collectors.groupingBy((it) -> it.split("\\|")[5], TreeMap::new, Collectors.counting()));

		assertThat(byStatus)
			.isEqualTo(new TreeMap<>(Map.of("已接收", count("ACCEPTED"), "待说明", count("PENDING"), "退回", count("RETURNED"),
					"异常文件", count("UNREADABLE"), "未报", count("MISSING"), "零申报", count("NOTHING_TO_REPORT"))));
		assertThat(rows("催报名单").stream().filter((it) -> it.matches("\\d+\\|.*")))
			.hasSize((int) (count("PENDING") + count("RETURNED") + count("UNREADABLE") + count("MISSING")));
	}

	@Test
	void everyProjectHasItsAmountAndItsLinks() {
		List<String> truth = everything().stream()
			.filter((it) -> status(it).equals("ACCEPTED"))
			.map((it) -> township(it) + "|" + code(it) + "|" + amount(it).plain())
			.toList();

		assertThat(rows("项目明细").stream()
			.map((it) -> it.split("\\|"))
			.filter((it) -> it.length > 8 && it[5].equals("已接收"))
			.map((it) -> it[1] + "|" + it[2] + "|" + it[9])).containsExactlyInAnyOrderElementsOf(truth);
	}

	@Test
	void anotherOfficeProgramComesToTheSameFigures() throws IOException {
		Optional<List<String>> differences = Recalculation.differences(this.summary, folder);

		differences.ifPresentOrElse((it) -> assertThat(it).isEmpty(),
				() -> TextDistrict.say("soffice is not installed: the summary was not calculated anew"));
	}

	private static long count(String status) {
		return everything().stream().filter((it) -> status(it).equals(status)).count();
	}

	private static String truth(int town) {
		return truth("第%02d乡".formatted(town), everything().stream().filter((it) -> it % TOWNSHIPS == town).toList());
	}

	private static String truth(String name, List<Integer> projects) {
		List<Integer> counted = projects.stream()
			.filter((it) -> status(it).equals("ACCEPTED") || status(it).equals("PENDING"))
			.toList();
		Money money = counted.stream().map(GeneratedDistrictTests::amount).reduce(Money.ZERO, Money::plus);
		List<String> cells = new ArrayList<>(List.of(name, String.valueOf(projects.size())));
		for (String status : List.of("ACCEPTED", "PENDING", "RETURNED", "UNREADABLE", "MISSING", "NOTHING_TO_REPORT")) {
			cells.add(String.valueOf(projects.stream().filter((it) -> status(it).equals(status)).count()));
		}
		cells.addAll(List.of(money.plain(), money.plain(), money.plain(), "100.00%", "92.5",
				String.valueOf(counted.size()), "0", "0", "0"));
		return String.join("|", cells);
	}

	private static List<Integer> everything() {
		List<Integer> all = new ArrayList<>();
		for (int number = 0; number < PROJECTS; number++) {
			all.add(number);
		}
		return all;
	}

	private static String status(int number) {
		return STATUSES.get(number / TOWNSHIPS % STATUSES.size());
	}

	private static String code(int number) {
		return "P%04d".formatted(number);
	}

	private static String township(int number) {
		return "第%02d乡".formatted(number % TOWNSHIPS);
	}

	/** Every amount has six decimals that matter. */
	private static Money amount(int number) {
		return new Money(BigDecimal.valueOf((number + 1) * 7_919_777L % 100_000_000L, Money.SCALE));
	}

	/** A sheet as EasyExcel reads it: filled cells separated by {@code |}. */
	private List<String> rows(String sheet) {
		List<Map<Integer, String>> rows = EasyExcel.read(this.summary.toFile())
			.readCache(new MapCache())
			.sheet(sheet)
			.headRowNumber(0)
			.doReadSync();
		return rows.stream()
			.map((row) -> new TreeMap<>(row).values()
				.stream()
				.filter((it) -> it != null && !it.isEmpty())
				.map(GeneratedDistrictTests::plain)
				.collect(Collectors.joining("|")))
			.toList();
	}

	/** Numbers without separators and idle zeros. */
	private static String plain(String cell) {
		if (!cell.matches("-?[\\d,]+(\\.\\d+)?")) {
			return cell;
		}
		BigDecimal number = new BigDecimal(cell.replace(",", "")).stripTrailingZeros();
		return (number.signum() == 0) ? "0" : number.toPlainString();
	}

}

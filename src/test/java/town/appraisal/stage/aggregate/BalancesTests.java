package town.appraisal.stage.aggregate;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.Amounts;
import town.appraisal.domain.project.Money;

import static org.assertj.core.api.Assertions.assertThat;

class BalancesTests {

	private static final Amounts NORTH = amounts("100", "90", "89.5");

	private static final Amounts SOUTH = amounts("20.5", "20.5", "0.000001");

	private static final Amounts BOTH = amounts("120.5", "110.5", "89.500001");

	@Test
	void holdsForADistrictThatAddsUp() {
		Balances balances = townships(Map.of("北乡", NORTH, "南镇", SOUTH), Map.of("北乡", NORTH, "南镇", SOUTH));

		assertThat(balances.all()).hasSize(14).allMatch(Balance::holds);
	}

	@Test
	void namesTheTownshipsWhereAFileCountsForAnother() {
		Balances balances = townships(Map.of("北乡", BOTH), Map.of("北乡", NORTH, "南镇", SOUTH));

		assertThat(complaints(balances)).containsExactly(
				"勾稽不平：“北乡”按文件合计 = 汇总中该乡镇合计（年初预算数），120.500000 万元 ≠ 100.000000 万元，差 20.500000 万元",
				"勾稽不平：“北乡”按文件合计 = 汇总中该乡镇合计（全年预算数），110.500000 万元 ≠ 90.000000 万元，差 20.500000 万元",
				"勾稽不平：“北乡”按文件合计 = 汇总中该乡镇合计（全年执行数），89.500001 万元 ≠ 89.500000 万元，差 0.000001 万元",
				"勾稽不平：“南镇”按文件合计 = 汇总中该乡镇合计（年初预算数），0.000000 万元 ≠ 20.500000 万元，差 -20.500000 万元",
				"勾稽不平：“南镇”按文件合计 = 汇总中该乡镇合计（全年预算数），0.000000 万元 ≠ 20.500000 万元，差 -20.500000 万元",
				"勾稽不平：“南镇”按文件合计 = 汇总中该乡镇合计（全年执行数），0.000000 万元 ≠ 0.000001 万元，差 -0.000001 万元");
	}

	@Test
	void namesCountsThatDoNotAddUp() {
		Balances balances = new Balances(3, Map.of(Status.ACCEPTED, 2), 2, 1,
				Map.of(Status.ACCEPTED, 2, Status.MISSING, 1), BOTH, BOTH, Map.of(), Map.of(), BOTH);

		assertThat(complaints(balances)).containsExactly("勾稽不平：收到的文件数 = 各状态文件数之和，3 ≠ 2，差 1");
	}

	private static Balances townships(Map<String, Amounts> files, Map<String, Amounts> summary) {
		return new Balances(2, Map.of(Status.ACCEPTED, 2), 2, 0, Map.of(Status.ACCEPTED, 2), BOTH, BOTH, files, summary,
				BOTH);
	}

	private static List<String> complaints(Balances balances) {
		return balances.all().stream().filter((it) -> !it.holds()).map(Balance::complaint).toList();
	}

	private static Amounts amounts(String initial, String annual, String executed) {
		return new Amounts(Money.ofWan(initial), Money.ofWan(annual), Money.ofWan(executed));
	}

}

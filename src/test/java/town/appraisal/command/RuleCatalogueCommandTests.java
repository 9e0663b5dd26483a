package town.appraisal.command;

import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What the office and other programs read of the rules. */
class RuleCatalogueCommandTests {

	@Test
	void aCheckedRuleSaysWhatIsWrongAndHowToMendIt() {
		CommandLine explain = CommandLine.of("explain", "B03");

		assertThat(explain.out().lines()).hasSize(4).first().asString().startsWith("B03　必改　");
		assertThat(explain.out()).contains("问题：", "怎么改：", "依据：财预〔2020〕10号");
	}

	@Test
	void aRuleKeptByConstructionSaysHowAndGivesNoLevel() {
		CommandLine explain = CommandLine.of("explain", "x03");

		assertThat(explain.out().lines()).containsExactly("X03　程序保证　台账中的项目都已报送",
				"怎么保证：没有收到自评表的项目，程序逐个列入区级汇总，状态为“未报”；未实施的，请区级在台账中登记零申报。", "怎么改：无需填报人处理，也不会列为问题。",
				"依据：财预〔2020〕10号 第八条 自评覆盖全部预算项目");
	}

	@Test
	void programsSeeTheSameKindsAndTheYearOfTheBasis() {
		JsonNode rules = CommandLine.of("rules", "--json").json();

		assertThat(rule(rules, "X11"))
			.containsAllEntriesOf(Map.of("level", "程序保证", "scope", "跨表", "fix", "无需填报人处理，也不会列为问题。"))
			.containsEntry("since", "2024");
		assertThat(rule(rules, "W08")).containsEntry("level", "必改").containsEntry("since", "2021");
	}

	@Test
	void theListNamesEveryRuleOnALine() {
		CommandLine list = CommandLine.of("rules");

		assertThat(list.out().lines()).contains("N15　程序保证　文字与表　报告中的评分表与自评表一致")
			.hasSize(CommandLine.of("rules", "--json").json().size());
	}

	private static Map<String, String> rule(JsonNode rules, String id) {
		for (JsonNode rule : rules) {
			if (rule.get("id").asString().equals(id)) {
				return Map.of("level", rule.get("level").asString(), "scope", rule.get("scope").asString(), "fix",
						rule.get("fix").asString(), "since", rule.get("since").asString());
			}
		}
		throw new AssertionError("no rule " + id);
	}

}

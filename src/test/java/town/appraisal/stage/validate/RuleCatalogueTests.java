package town.appraisal.stage.validate;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.finding.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/** Every rule of the catalogue documents itself. */
class RuleCatalogueTests {

	private static final Pattern GAP = Pattern.compile("\\{([^}]*)}");

	private static final Set<String> GAPS = Set.of("given", "expected", "field", "filled", "state", "unit", "executed",
			"annual", "rate", "weight", "scheme", "excess", "level", "parts", "name", "other", "why", "target",
			"actual", "score", "total", "printed", "reviewed", "remedy");

	@Test
	void listsTheFirstRulesOfEveryScopeOnce() {
		List<String> ids = CrossChecks.rules().stream().map(Rule::id).toList();

		assertThat(ids).containsExactly("S01", "S02", "S03", "S05", "S06", "S07", "S08", "S10", "S11", "S12", "S13",
				"S14", "S15", "S16", "B01", "B02", "B03", "B05", "B06", "B07", "B08", "T01", "T02", "T03", "W01", "W03",
				"G01", "G03", "G04", "G06", "G08", "G12", "G13", "G14", "G15", "X01", "X02", "X03", "X05", "X06");
	}

	@Test
	void givesEveryRuleASentenceAFixAndABasis() {
		assertThat(CrossChecks.rules()).allSatisfy((rule) -> {
			assertThat(rule.title()).isNotBlank().doesNotEndWith("。");
			assertThat(rule.message()).endsWith("。");
			assertThat(rule.fix()).endsWith("。");
			assertThat(rule.basis()).isNotBlank();
			assertThat(rule.since()).isEqualTo(2024);
		});
	}

	@Test
	void usesOnlyKnownGapsInTheTexts() {
		Stream<String> gaps = CrossChecks.rules()
			.stream()
			.flatMap((it) -> GAP.matcher(it.message() + it.fix()).results())
			.map((MatchResult it) -> it.group(1));

		assertThat(gaps).isSubsetOf(GAPS);
	}

	@Test
	void namesTheChecksAfterTheirSentences() {
		Stream<Class<?>> checks = Stream.concat(Checks.all().stream(), CrossChecks.all().stream())
			.map(Object::getClass);

		assertThat(checks).doesNotHaveDuplicates()
			.allSatisfy((it) -> assertThat(it.getSimpleName()).doesNotMatch(".*(Check|Rule|Validator)"));
	}

}

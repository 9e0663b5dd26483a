package town.appraisal.stage.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
			"actual", "score", "total", "printed", "reviewed", "remedy", "initial", "difference", "percent", "source",
			"facts", "sum", "operator", "figure", "items", "problem", "row", "sentence", "times", "what", "where",
			"town", "count", "file", "last", "limit");

	@Test
	void listsOnlyOfficialRulesAndEachOnce() {
		List<String> ids = CrossChecks.rules().stream().map(Rule::id).toList();

		assertThat(ids).doesNotHaveDuplicates().isSubsetOf(OfficialRules.ids());
	}

	@Test
	void isPrintedAsItIs() throws IOException {
		String page = Catalogue.markdown(CrossChecks.rules(), OfficialRules.notBuilt());

		Path fresh = Files.writeString(Path.of("target", "rules.md"), page);
		assertThat(Path.of("src", "docs", "rules.md")).as("stale: copy target/rules.md over it")
			.hasSameTextualContentAs(fresh);
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

package town.appraisal.stage.validate.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.finding.CatalogueEntry;
import town.appraisal.domain.finding.KeptByConstruction;
import town.appraisal.domain.finding.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/** Every rule of the catalogue documents itself. */
class RuleCatalogueTests {

	@Test
	void isPrintedAsItIs() throws IOException {
		String page = CataloguePage.of(RuleCatalogue.entries());

		Path fresh = Files.writeString(Path.of("target", "rules.md"), page);
		assertThat(Path.of("src", "docs", "rules.md")).as("stale: copy target/rules.md over it")
			.hasSameTextualContentAs(fresh);
	}

	@Test
	void listsEveryRuleOnce() {
		assertThat(RuleCatalogue.entries().stream().map(CatalogueEntry::id)).doesNotHaveDuplicates()
			.allMatch((it) -> it.matches("[SBTWGNXY]\\d\\d"));
	}

	@Test
	void givesEveryRuleASentenceAFixAndABasis() {
		assertThat(RuleCatalogue.rules()).allSatisfy((rule) -> {
			assertThat(rule.title()).isNotBlank().doesNotEndWith("。");
			assertThat(rule.message()).endsWith("。");
			assertThat(rule.fix()).endsWith("。");
			assertThat(rule.basis()).isNotBlank();
		});
	}

	@Test
	void saysOfARuleNobodyCanBreakHowItIsKept() {
		assertThat(RuleCatalogue.KEPT).allSatisfy((rule) -> {
			assertThat(rule.title()).isNotBlank().doesNotEndWith("。");
			assertThat(rule.how()).endsWith("。");
			assertThat(rule.basis()).isNotBlank();
		});
		assertThat(RuleCatalogue.find("X03")).containsInstanceOf(KeptByConstruction.class);
	}

	@Test
	void datesARuleByTheOldestDocumentItCites() {
		Rule both = Rule.hint("T99", "", "", "", "财预〔2021〕101号；财预〔2020〕10号 附件1");
		Rule practice = Rule.hint("T99", "", "", "", "公开的自评表实例");

		assertThat(Stream.of(both, practice).map(CatalogueEntry::since)).containsExactly(2020, 2024);
	}

	@Test
	void namesTheChecksAfterTheirSentences() {
		Stream<Class<?>> checks = Stream.concat(RuleCatalogue.CHECKS.stream(), RuleCatalogue.CROSS_CHECKS.stream())
			.map(Object::getClass);

		assertThat(checks).doesNotHaveDuplicates()
			.allSatisfy((it) -> assertThat(it.getSimpleName()).doesNotMatch(".*(Check|Rule|Validator)"));
	}

}

package town.appraisal.stage.validate.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.CatalogueEntry;
import town.appraisal.domain.finding.KeptByConstruction;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.CrossCheck;
import town.appraisal.stage.validate.across.AcrossChecks;
import town.appraisal.stage.validate.budget.BudgetChecks;
import town.appraisal.stage.validate.narrative.NarrativeChecks;
import town.appraisal.stage.validate.score.ScoreChecks;
import town.appraisal.stage.validate.score.reason.ReasonChecks;
import town.appraisal.stage.validate.score.total.TotalChecks;
import town.appraisal.stage.validate.structure.StructureChecks;
import town.appraisal.stage.validate.taxonomy.TaxonomyChecks;
import town.appraisal.stage.validate.weight.WeightChecks;
import town.appraisal.stage.validate.years.YearChecks;

/** Every rule there is, in the order of the catalogue: by scope, then by id. */
public final class RuleCatalogue {

	/** The checks over one workbook. */
	public static final List<Check> CHECKS = Stream
		.of(StructureChecks.ALL, BudgetChecks.ALL, TaxonomyChecks.ALL, WeightChecks.ALL, ScoreChecks.ALL,
				ReasonChecks.ALL, TotalChecks.ALL, NarrativeChecks.ALL, AcrossChecks.ALL, YearChecks.ALL)
		.flatMap(List::stream)
		.sorted(Comparator.comparing(Check::rule, CatalogueEntry.ORDER))
		.toList();

	/** The checks over all files of a run. */
	public static final List<CrossCheck> CROSS_CHECKS = AcrossChecks.ALL_FILES;

	/** The rules no workbook can break. */
	public static final List<KeptByConstruction> KEPT = List.of(
			new KeptByConstruction("N15", "报告中的评分表与自评表一致", "报告的评分表由程序按自评表生成，不另行填写；要改评分，请改自评表后重新出具报告。", "报告与自评表应当同源"),
			new KeptByConstruction("X03", "台账中的项目都已报送", "没有收到自评表的项目，程序逐个列入区级汇总，状态为“未报”；未实施的，请区级在台账中登记零申报。",
					"财预〔2020〕10号 第八条 自评覆盖全部预算项目"),
			new KeptByConstruction("X11", "区级合计等于已接收、待说明项目之和", "程序在汇总时逐分核对（见区级汇总“勾稽”表），不平则不发布；退回的项目单独列示、不计入合计。",
					"勾稽关系"));

	private RuleCatalogue() {
	}

	/** Every rule that is checked, and every one kept by construction. */
	public static List<CatalogueEntry> entries() {
		return Stream.of(rules(), KEPT)
			.<CatalogueEntry>flatMap(Collection::stream)
			.sorted(CatalogueEntry.ORDER)
			.toList();
	}

	/** Every rule that is checked. */
	public static List<Rule> rules() {
		return Stream.concat(CHECKS.stream().map(Check::rule), CROSS_CHECKS.stream().map(CrossCheck::rule))
			.sorted(CatalogueEntry.ORDER)
			.toList();
	}

	/** The entry with this id. */
	public static Optional<CatalogueEntry> find(String id) {
		return entries().stream().filter((it) -> it.id().equals(id)).findFirst();
	}

}

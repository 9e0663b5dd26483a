package town.appraisal.stage.read;

import java.util.Optional;

import town.appraisal.domain.project.FundSource;
import town.appraisal.form.SelfEvaluation;

/**
 * Where the answers of one workbook stand.
 *
 * @param layout the places
 * @param named whether the template's names led there
 */
record Located(Layout layout, boolean named) {

	/**
	 * Goes by the names and looks for labels only where a name is missing: to read every
	 * label of a sheet costs more than all the rest.
	 */
	static Located in(CollectedWorkbook workbook) {
		Layout named = NamedLayout.of(workbook);
		return named.knowsAll() ? new Located(completed(named), true)
				: new Located(named.or(LabelledLayout.of(workbook)), !named.isEmpty());
	}

	/** Lines put in right below the head or above 总分 are outside the named ranges. */
	private static Layout completed(Layout layout) {
		int funds = layout.cell(SelfEvaluation.fundName(FundSource.TOTAL, SelfEvaluation.ANNUAL))
			.map(Spot::row)
			.orElse(0);
		Optional<Spot> total = layout.cell(SelfEvaluation.TOTAL_SCORE.name());
		Optional<IndicatorTable> table = layout.table().map(IndicatorTable::fromItsHead);
		return new Layout(layout.cells(), table.map((it) -> total.map(it::downTo).orElse(it)),
				YuanLabels.in(layout.sheet(), funds - 1, layout.goals().orElse(funds + FundSource.values().length)));
	}

}

package town.appraisal.stage.read;

import java.util.List;
import java.util.Optional;

import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.submission.Drift;
import town.appraisal.form.SelfEvaluation;

/**
 * Where the answers of one workbook stand.
 *
 * @param layout the places
 * @param named whether the template's names led there
 * @param words printed labels that are not the template's
 */
record Located(Layout layout, boolean named, List<Drift> words) {

	/** With more labels changed than anybody changes, the names have slipped. */
	private static final int SLIPPED = 4;

	Located {
		words = List.copyOf(words);
	}

	/**
	 * Goes by the names and looks for labels only where a name is missing: to read every
	 * label of a sheet costs more than all the rest.
	 */
	static Located in(CollectedWorkbook workbook) {
		Layout named = NamedLayout.of(workbook);
		if (named.isEmpty()) {
			return new Located(named.or(LabelledLayout.of(workbook)), false, List.of());
		}
		Layout layout = named.knowsAll() ? completed(named) : named.or(LabelledLayout.of(workbook));
		List<Drift> words = PrintedWords.drift(layout);
		return (words.size() < SLIPPED) ? new Located(layout, true, words) : byLabels(workbook, layout, words);
	}

	/** Programs that insert rows without moving the names leave them on other cells. */
	private static Located byLabels(CollectedWorkbook workbook, Layout named, List<Drift> words) {
		Layout labelled = LabelledLayout.of(workbook);
		boolean whole = labelled.table().isPresent()
				&& labelled.cell(SelfEvaluation.fundName(FundSource.TOTAL, SelfEvaluation.ANNUAL)).isPresent();
		return whole ? new Located(labelled, false, List.of()) : new Located(named, true, words);
	}

	/** Lines put in right below the head or above 总分 are outside the named ranges. */
	private static Layout completed(Layout layout) {
		int funds = layout.cell(SelfEvaluation.fundName(FundSource.TOTAL, SelfEvaluation.ANNUAL))
			.map(Spot::row)
			.orElse(0);
		Optional<Spot> total = layout.cell(SelfEvaluation.TOTAL_SCORE.name());
		Optional<IndicatorTable> table = layout.table().map(IndicatorTable::fromItsHead);
		return new Layout(layout.cells(), table.map((it) -> total.map(it::downTo).orElse(it)),
				YuanLabels.in(layout.sheet(), funds - 1, layout.goals().orElse(funds + SelfEvaluation.SOURCES.size())));
	}

}

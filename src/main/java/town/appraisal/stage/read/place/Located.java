package town.appraisal.stage.read.place;

import java.util.List;
import java.util.Optional;

import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.submission.Drift;
import town.appraisal.form.CellNames;
import town.appraisal.form.Role;
import town.appraisal.stage.read.sheet.CollectedWorkbook;
import town.appraisal.stage.read.sheet.Spot;

/**
 * Where the answers of one workbook stand.
 *
 * @param layout the places
 * @param named whether the template's names led there
 * @param words printed labels that are not the template's
 */
public record Located(Layout layout, boolean named, List<Drift> words) {

	/** With more labels changed than anybody changes, the names have slipped. */
	private static final int SLIPPED = 4;

	public Located {
		words = List.copyOf(words);
	}

	/**
	 * Goes by the names and looks for labels only where a name is missing: to read every
	 * label of a sheet costs more than all the rest.
	 */
	public static Located in(CollectedWorkbook workbook, FormWords form) {
		Layout named = NamedLayout.of(workbook, form);
		if (named.isEmpty()) {
			return new Located(named.or(LabelledLayout.of(workbook, form)), false, List.of());
		}
		Layout layout = named.knowsAll() ? completed(named) : named.or(LabelledLayout.of(workbook, form));
		List<Drift> words = PrintedWords.drift(layout);
		return (words.size() < SLIPPED) ? new Located(layout, true, words) : byLabels(workbook, layout, words);
	}

	/** Programs that insert rows without moving the names leave them on other cells. */
	private static Located byLabels(CollectedWorkbook workbook, Layout named, List<Drift> words) {
		Layout labelled = LabelledLayout.of(workbook, named.words());
		boolean whole = labelled.table().isPresent()
				&& labelled.cell(CellNames.of(FundSource.TOTAL, Role.ANNUAL)).isPresent();
		return whole ? new Located(labelled, false, List.of()) : new Located(named, true, words);
	}

	/** Lines put in right below the head or above 总分 are outside the named ranges. */
	private static Layout completed(Layout layout) {
		int funds = layout.cell(CellNames.of(FundSource.TOTAL, Role.ANNUAL)).map(Spot::row).orElse(0);
		Optional<Spot> total = layout.cell(Role.TOTAL_SCORE.cellName());
		Optional<IndicatorTable> table = layout.table().map((it) -> it.fromItsHead(layout.words()));
		return new Layout(layout.words(), layout.cells(), table.map((it) -> total.map(it::downTo).orElse(it)),
				YuanLabels.in(layout.form(), layout.sheet(), funds - 1,
						layout.goals().orElse(funds + layout.form().sources().size())));
	}

}

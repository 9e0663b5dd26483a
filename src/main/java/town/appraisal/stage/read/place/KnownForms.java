package town.appraisal.stage.read.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.submission.FormId;
import town.appraisal.domain.submission.Stamp;
import town.appraisal.form.FormShelf;
import town.appraisal.form.Meta;
import town.appraisal.form.part.Origin;
import town.appraisal.stage.read.sheet.CollectedWorkbook;
import town.appraisal.stage.read.sheet.CellReference;
import town.appraisal.stage.read.sheet.SheetLabels;
import town.appraisal.workbook.DefinedName;

/** The forms on the shelf, ready to compare workbooks with. */
public final class KnownForms {

	private final FormShelf shelf;

	private final Map<FormId, FormWords> words = new LinkedHashMap<>();

	private final Set<String> grid;

	private final Set<String> sheets;

	public KnownForms(FormShelf shelf) {
		this.shelf = shelf;
		shelf.forms().forEach((it) -> this.words.put(it.id(), new FormWords(it)));
		this.grid = all((it) -> it.grid().stream());
		this.sheets = all((it) -> Stream.of(it.form().grid().name(), it.form().reportSheet(), Meta.SHEET));
	}

	/**
	 * The form a workbook is to be read by: that of its stamp, else that of its labels.
	 */
	public FormWords of(Optional<Stamp> stamp, CollectedWorkbook workbook) {
		return words(stamp.flatMap(this.shelf::of).orElseGet(() -> this.shelf.byLabels(labels(workbook))).id());
	}

	/** The layout of another place that must not be read as ours. */
	public Optional<Origin> refused(CollectedWorkbook workbook) {
		return this.shelf.refused(labels(workbook));
	}

	/** Names of the sheets the forms consist of. */
	public Set<String> sheets() {
		return this.sheets;
	}

	/** The name of the sheet with the grid, as first issued. */
	public String first() {
		return this.shelf.toIssue(0).grid().name();
	}

	/** Whether a sheet bears the name that a form gives to its grid. */
	public boolean isGrid(String sheet) {
		return this.words.values().stream().anyMatch((it) -> it.form().grid().name().equals(sheet));
	}

	/** The sheets the names of a grid stand on, whatever they are called now. */
	public Set<String> sheetsOfTheGrid(List<DefinedName> names) {
		return names.stream()
			.filter((it) -> this.grid.contains(it.name()))
			.flatMap((it) -> CellReference.sheet(it.refersTo()).stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	private FormWords words(FormId id) {
		return Optional.ofNullable(this.words.get(id)).orElseThrow();
	}

	private static List<Predicate<String>> labels(CollectedWorkbook workbook) {
		return workbook.sheets().stream().<Predicate<String>>map((it) -> new SheetLabels(it)::has).toList();
	}

	private Set<String> all(Function<FormWords, Stream<String>> part) {
		return this.words.values().stream().flatMap(part).collect(Collectors.toUnmodifiableSet());
	}

}

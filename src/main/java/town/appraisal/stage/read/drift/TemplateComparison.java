package town.appraisal.stage.read.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import town.appraisal.domain.finding.Place;
import town.appraisal.domain.submission.Change;
import town.appraisal.domain.submission.Drift;
import town.appraisal.domain.submission.Stamp;
import town.appraisal.form.Meta;
import town.appraisal.stage.read.place.Located;

/**
 * A workbook compared with the template it comes from. What does no harm - widths, rows
 * put into the table, a sheet of notes - is not told.
 */
public final class TemplateComparison {

	private final Located located;

	private final LockedCells locked;

	public TemplateComparison(Located located, LockedCells locked) {
		this.located = located;
		this.locked = locked;
	}

	/**
	 * Everything but the computed cells; labels only where they were the template's once.
	 */
	public List<Drift> drift(Optional<Stamp> stamp) {
		List<Drift> drift = new ArrayList<>(this.located.words());
		if (this.located.named()) {
			drift.addAll(FormParts.drift(this.located.layout()));
			this.located.layout()
				.table()
				.ifPresent((it) -> drift.addAll(DropDowns.drift(this.located.layout().form(), it)));
		}
		stamp.ifPresent((it) -> drift.addAll(locked(it)));
		return drift;
	}

	private List<Drift> locked(Stamp stamp) {
		return this.locked.matches(stamp.checksum()) ? this.locked.drift(this.located.layout()) : List
			.of(new Drift(Change.LOCKED_VALUE, new Place(Meta.SHEET, "A1", Meta.SHEET), stamp.checksum(), ""));
	}

}

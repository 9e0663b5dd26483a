package town.appraisal.stage.read.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Tidied;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Blank;
import town.appraisal.domain.submission.Trouble;
import town.appraisal.domain.submission.Unreadable;
import town.appraisal.stage.read.cell.CellParser;
import town.appraisal.stage.read.cell.CellWords;
import town.appraisal.stage.read.cell.Parsed;
import town.appraisal.workbook.RawCell;

/** Takes down answers cell by cell and keeps what was tidied or hidden on the way. */
public final class Transcript {

	private final Set<Tidied> tidied = new LinkedHashSet<>();

	private final Set<Place> hidden = new LinkedHashSet<>();

	public <T> Answer<T> read(Spot spot, String label, CellParser<T> parser) {
		Place place = spot.place(label);
		Optional<RawCell> cell = spot.cell();
		if (cell.isEmpty()) {
			return new Blank<>("", place);
		}
		if (spot.isHidden() && spot.isFilled()) {
			this.hidden.add(place);
		}
		return answer(cell.get(), place, parser);
	}

	private <T> Answer<T> answer(RawCell cell, Place place, CellParser<T> parser) {
		String asFilled = CellWords.asFilled(cell);
		return switch (cell.kind()) {
			case ERROR -> new Unreadable<>(Trouble.ERROR_VALUE, asFilled, place);
			case NOT_COMPUTED -> new Unreadable<>(Trouble.NOT_COMPUTED, asFilled, place);
			default -> {
				Parsed<T> parsed = parser.parse(cell);
				parsed.read().ifPresent((read) -> tell(place, asFilled, read));
				yield parsed.answer(asFilled, place);
			}
		};
	}

	public void tell(Place place, String given, String read) {
		this.tidied.add(new Tidied(place, given, read));
	}

	public List<Tidied> tidied() {
		return new ArrayList<>(this.tidied);
	}

	public List<Place> hidden() {
		return new ArrayList<>(this.hidden);
	}

}

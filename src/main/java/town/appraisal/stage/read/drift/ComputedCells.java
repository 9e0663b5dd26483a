package town.appraisal.stage.read.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Blank;
import town.appraisal.domain.submission.Change;
import town.appraisal.domain.submission.Drift;
import town.appraisal.domain.submission.Given;
import town.appraisal.domain.submission.Trouble;
import town.appraisal.domain.submission.Unreadable;
import town.appraisal.stage.read.place.Layout;
import town.appraisal.stage.read.sheet.Spot;
import town.appraisal.stage.read.sheet.Transcript;
import town.appraisal.workbook.RawCell;

/**
 * The cells in which the template computes. A result stored beside the template's formula
 * is not trusted but compared; a value typed over the formula is taken as printed.
 */
public final class ComputedCells {

	private final Layout layout;

	private final Transcript transcript;

	private final boolean ours;

	private final Set<String> issued;

	private final List<Drift> drift = new ArrayList<>();

	/**
	 * The computed cells of a workbook.
	 * @param ours whether it comes from our template
	 * @param issued names of the cells the bureau filled with a value
	 */
	public ComputedCells(Layout layout, Transcript transcript, boolean ours, Set<String> issued) {
		this.layout = layout;
		this.transcript = transcript;
		this.ours = ours;
		this.issued = Set.copyOf(issued);
	}

	/** What the cell under a name says, made of these other cells. */
	<T> Answer<T> settle(String name, Answer<T> stored, List<Spot> inputs, Computed<T> computed) {
		boolean ownFormula = isMadeOf(name, inputs);
		if (stored instanceof Unreadable<T> open && open.trouble() == Trouble.NOT_COMPUTED) {
			return (computed.known() && (this.ours || ownFormula)) ? told(stored, computed) : stored;
		}
		if (!this.ours || isError(stored)) {
			return stored;
		}
		if (!ownFormula) {
			replaced(name, stored);
			return stored;
		}
		return (!computed.known() || computed.agreesWith(stored)) ? stored : corrected(stored, computed);
	}

	public List<Drift> drift() {
		return List.copyOf(this.drift);
	}

	private boolean isMadeOf(String name, List<Spot> inputs) {
		return this.layout.cell(name)
			.filter((it) -> it.cell().filter(RawCell::hasFormula).isPresent())
			.map((it) -> Formula.of(formula(it), it.sheet().name()).isMadeOf(inputs))
			.orElse(false);
	}

	private static boolean isError(Answer<?> stored) {
		return stored instanceof Unreadable<?> open && open.trouble() == Trouble.ERROR_VALUE;
	}

	private void replaced(String name, Answer<?> stored) {
		String was = this.layout.form().formula(name);
		if (!was.isEmpty() && !stored.isBlank() && !this.issued.contains(name)) {
			String is = this.layout.cell(name)
				.map(ComputedCells::formula)
				.filter((it) -> !it.isEmpty())
				.map("="::concat)
				.orElseGet(stored::asFilled);
			this.drift.add(new Drift(Change.FORMULA_REPLACED, stored.place(), was, is));
		}
	}

	private <T> Answer<T> corrected(Answer<T> stored, Computed<T> computed) {
		String now = computed.value().map(computed.words()).orElse("");
		this.drift.add(new Drift(Change.RESULT_OUTDATED, stored.place(), now, stored.asFilled()));
		return told(stored, computed);
	}

	/** Without a result the formula shows nothing. */
	private <T> Answer<T> told(Answer<T> stored, Computed<T> computed) {
		Optional<T> value = computed.value();
		if (value.isEmpty()) {
			return new Blank<>("", stored.place());
		}
		String read = computed.words().apply(value.get());
		this.transcript.tell(stored.place(), stored.asFilled(), read);
		return new Given<>(value.get(), read, stored.place());
	}

	private static String formula(Spot spot) {
		return spot.cell().map(RawCell::formula).orElse("");
	}

}

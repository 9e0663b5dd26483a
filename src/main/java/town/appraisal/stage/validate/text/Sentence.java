package town.appraisal.stage.validate.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import town.appraisal.domain.finding.Place;

/**
 * A sentence up to its full stop, with the figures in it; semicolons stay inside, because
 * what stands before one often says what the figures behind it are of.
 */
public final class Sentence {

	private static final Pattern END = Pattern.compile("(?<=[。！？!?])|[\\r\\n]+");

	private static final int SHOWN = 60;

	private final String original;

	private final String text;

	private final FilledText cell;

	private final List<Quoted> amounts;

	private final List<Quoted> percents;

	private Sentence(String original, FilledText cell) {
		this.original = original;
		this.text = Folded.of(original);
		this.cell = cell;
		this.amounts = QuotedFigures.amounts(this);
		this.percents = QuotedFigures.percents(this);
	}

	/** The sentences of a cell. */
	public static List<Sentence> in(FilledText cell) {
		return Arrays.stream(END.split(cell.text()))
			.map(String::strip)
			.filter((it) -> !it.isEmpty())
			.map((it) -> new Sentence(it, cell))
			.toList();
	}

	/**
	 * The sentence to be searched: half width, without blanks and thousands separators.
	 */
	public String text() {
		return this.text;
	}

	/** Where it stands. */
	public FilledText cell() {
		return this.cell;
	}

	public Place place() {
		return this.cell.place();
	}

	/** Every amount of money with its unit, in order. */
	public List<Quoted> amounts() {
		return this.amounts;
	}

	/** Every percentage, in order. */
	public List<Quoted> percents() {
		return this.percents;
	}

	/** The sentence as a message shows it, a long one cut. */
	public String shown() {
		return (this.original.length() <= SHOWN) ? this.original : this.original.substring(0, SHOWN) + "……";
	}

	/** A long sentence around the place that matters. */
	public String shown(Quoted figure) {
		if (this.original.length() <= SHOWN) {
			return this.original;
		}
		int start = Math.max(0, figure.start() - SHOWN / 2);
		int end = Math.min(this.text.length(), figure.end() + SHOWN / 2);
		return ((start > 0) ? "……" : "") + this.text.substring(start, end) + ((end < this.text.length()) ? "……" : "");
	}

}

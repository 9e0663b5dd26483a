package town.appraisal.workbook.draw;

import java.math.BigDecimal;
import java.util.Optional;

import town.appraisal.domain.project.Money;

/** What is entered into one cell, or over several columns of a line. */
public sealed interface Entry {

	/** Printed where there is nothing to print. */
	String NONE = "—";

	Look look();

	/** Number of columns it spans. */
	int span();

	/** Nothing, but a cell that looks like something. */
	record Blank(Look look, int span) implements Entry {
	}

	/** A text; it stays a text whatever it starts with. */
	record Words(String text, Look look, int span) implements Entry {
	}

	/** A number. */
	record Figure(BigDecimal value, Look look, int span) implements Entry {
	}

	/** A formula with the number it comes to. */
	record Live(String formula, BigDecimal cached, Look look, int span) implements Entry {
	}

	/** A formula with the text it comes to. */
	record LiveWords(String formula, String cached, Look look, int span) implements Entry {
	}

	/** A formula that the workbook computes when it is written. */
	record Formula(String formula, Look look, int span) implements Entry {
	}

	static Entry blank(Look look) {
		return new Blank(look, 1);
	}

	static Entry words(String text, Look look) {
		return new Words(text, look, 1);
	}

	static Entry words(String text, Look look, int span) {
		return new Words(text, look, span);
	}

	static Entry count(int count) {
		return figure(BigDecimal.valueOf(count), Look.COUNT);
	}

	static Entry figure(BigDecimal value, Look look) {
		return new Figure(value, look, 1);
	}

	/** The number, or a dash. */
	static Entry figure(Optional<BigDecimal> value, Look look) {
		return value.map((it) -> figure(it, look))
			.orElseGet(() -> words(NONE, (look == look.summed()) ? Look.SUM_LABEL : Look.CENTERED));
	}

	/** The amount in 万元, or a dash. */
	static Entry wan(Optional<Money> amount) {
		return figure(amount.map(Money::wan), Look.WAN);
	}

	static Entry formula(String formula, Look look) {
		return new Formula(formula, look, 1);
	}

	static Entry live(String formula, BigDecimal cached, Look look) {
		return new Live(formula, cached, look, 1);
	}

	/**
	 * The job's figure: as a formula where the cells come to it, else as a plain number,
	 * so that a workbook never shows another figure than the job's.
	 */
	static Entry agreed(String formula, BigDecimal fromCells, Optional<BigDecimal> figure, Look look) {
		return figure.filter((it) -> it.compareTo(fromCells) == 0)
			.map((it) -> live(formula, it, look))
			.orElseGet(() -> figure(figure, look));
	}

	/** The same entry over several columns. */
	default Entry over(int columns) {
		if (this instanceof Words words) {
			return new Words(words.text, words.look, columns);
		}
		if (this instanceof Figure figure) {
			return new Figure(figure.value, figure.look, columns);
		}
		if (this instanceof Live live) {
			return new Live(live.formula, live.cached, live.look, columns);
		}
		if (this instanceof Blank blank) {
			return new Blank(blank.look, columns);
		}
		if (this instanceof Formula formula) {
			return new Formula(formula.formula, formula.look, columns);
		}
		LiveWords live = (LiveWords) this;
		return new LiveWords(live.formula, live.cached, live.look, columns);
	}

}

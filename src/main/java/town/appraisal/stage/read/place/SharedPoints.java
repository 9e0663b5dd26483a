package town.appraisal.stage.read.place;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Place;
import town.appraisal.form.Form;
import town.appraisal.form.Role;

/** Cells of 分值 and 得分 merged over several indicators: whose points are they? */
public final class SharedPoints {

	private SharedPoints() {
	}

	public static List<Place> in(Form form, IndicatorTable table) {
		return Stream.of(Role.WEIGHT, Role.SCORE)
			.flatMap((column) -> IntStream.rangeClosed(table.firstRow(), table.lastRow())
				.boxed()
				.flatMap((row) -> table.spot(row, column)
					.filter((it) -> it.row() < row)
					.stream()
					.filter((it) -> hasAnotherIndicator(table, row)))
				.distinct()
				.map((it) -> it.place(form.label(column))))
			.toList();
	}

	/** The line below has a name of its own. */
	private static boolean hasAnotherIndicator(IndicatorTable table, int row) {
		Role name = Role.LEVEL3;
		return table.spot(row, name).filter((it) -> it.row() == row && it.isFilled()).isPresent();
	}

}

package town.appraisal.stage.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.project.RegisteredIndicator;
import town.appraisal.form.BlankLine;
import town.appraisal.form.Field;
import town.appraisal.form.SelfEvaluation;

/**
 * The lines of an indicator table: approved indicators take the template's empty lines of
 * their class, further ones are put in behind them.
 */
final class IssuedLines {

	private IssuedLines() {
	}

	static List<IssuedLine> of(Optional<Scheme> scheme, List<RegisteredIndicator> approved) {
		List<IssuedLine> lines = new ArrayList<>(BlankLine.under(scheme).stream().map(IssuedLine::blank).toList());
		approved.stream().map(IssuedLines::approved).forEach((line) -> place(line, lines));
		return List.copyOf(lines);
	}

	private static void place(IssuedLine line, List<IssuedLine> lines) {
		List<Integer> ofClass = IntStream.range(0, lines.size())
			.filter((i) -> lines.get(i).isOfClass(line))
			.boxed()
			.toList();
		Optional<Integer> free = ofClass.stream().filter((i) -> !lines.get(i).approved()).findFirst();
		if (free.isPresent()) {
			lines.set(free.get(), line);
		}
		else {
			lines.add(ofClass.isEmpty() ? lines.size() : ofClass.get(ofClass.size() - 1) + 1, line);
		}
	}

	private static IssuedLine approved(RegisteredIndicator indicator) {
		Map<Field, Typed> cells = new LinkedHashMap<>();
		cells.put(SelfEvaluation.LEVEL1, new Typed(indicator.level1(), false));
		cells.put(SelfEvaluation.LEVEL2, new Typed(indicator.level2(), false));
		cells.put(SelfEvaluation.LEVEL3, new Typed(indicator.level3(), false));
		cells.put(SelfEvaluation.NATURE, new Typed(indicator.nature(), false));
		cells.put(SelfEvaluation.TARGET, Typed.asKeyed(indicator.target()));
		cells.put(SelfEvaluation.MEASURE_UNIT, new Typed(indicator.unit(), false));
		indicator.weight().ifPresent((weight) -> cells.put(SelfEvaluation.WEIGHT, Typed.number(weight)));
		return new IssuedLine(cells, cells.keySet());
	}

}

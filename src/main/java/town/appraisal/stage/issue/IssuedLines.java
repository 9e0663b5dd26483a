package town.appraisal.stage.issue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.project.RegisteredIndicator;
import town.appraisal.form.Form;
import town.appraisal.form.Role;

/**
 * The lines of an indicator table: approved indicators take the template's empty lines of
 * their class, further ones are put in behind them.
 */
final class IssuedLines {

	private IssuedLines() {
	}

	static List<IssuedLine> of(Form form, Optional<Scheme> scheme, List<RegisteredIndicator> approved) {
		List<IssuedLine> lines = new ArrayList<>(form.blankLines(scheme).stream().map(IssuedLine::blank).toList());
		approved.stream().map((it) -> approved(form, it)).forEach((line) -> place(line, lines));
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

	private static IssuedLine approved(Form form, RegisteredIndicator indicator) {
		Map<Role, Typed> cells = new EnumMap<>(Role.class);
		cells.put(Role.LEVEL1, Typed.text(indicator.level1()));
		cells.put(Role.LEVEL2, Typed.text(indicator.level2()));
		cells.put(Role.LEVEL3, Typed.text(indicator.level3()));
		cells.put(Role.NATURE, Typed.text(indicator.nature()));
		cells.put(Role.TARGET, Typed.asKeyed(indicator.target()));
		cells.put(Role.MEASURE_UNIT, Typed.text(indicator.unit()));
		indicator.weight().ifPresent((weight) -> cells.put(Role.WEIGHT, Typed.number(weight)));
		return new IssuedLine(cells, cells.keySet().stream().filter(form::locks).collect(Collectors.toSet()));
	}

}

package town.appraisal.domain.district;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.Identity;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Submission;

/**
 * What somebody typed into a workbook, by field instead of by cell.
 *
 * @param texts the texts as filled, by a name of the field
 */
record FilledCells(Map<String, String> texts) {

	static FilledCells of(Submission it) {
		FilledCells cells = new FilledCells(new LinkedHashMap<>());
		Identity as = it.identity();
		cells.add("identity", List.of(as.code(), as.name(), as.township(), as.department(), as.unit(), as.year()));
		cells.fund(it.funds().total());
		it.funds().sources().forEach(cells::fund);
		cells.add("goals", List.of(it.goals().expected(), it.goals().actual()));
		it.filledIndicators().forEach(cells::indicator);
		cells.add("total", List.of(it.total().weight(), it.total().score(), it.total().grade()));
		it.narrative().sections().forEach((section, text) -> cells.add(section.name(), List.of(text)));
		return cells;
	}

	/** Number of fields that say one thing here and another there. */
	int differing(FilledCells other) {
		Set<String> fields = new TreeSet<>(this.texts.keySet());
		fields.addAll(other.texts.keySet());
		return (int) fields.stream()
			.filter((it) -> !this.texts.getOrDefault(it, "").equals(other.texts.getOrDefault(it, "")))
			.count();
	}

	private void fund(FundRow row) {
		add(row.source().name(),
				List.of(row.initial(), row.annual(), row.executed(), row.weight(), row.rate(), row.score()));
	}

	/** An indicator is known by its name; the second of one name by its number. */
	private void indicator(IndicatorRow row) {
		String name = row.name();
		int number = 1;
		while (this.texts.containsKey(name + " " + number + ".0")) {
			number++;
		}
		add(name + " " + number, List.of(row.level3(), row.target(), row.actual(), row.weight(), row.score(),
				row.reason(), row.level1(), row.level2()));
	}

	private void add(String group, List<Answer<?>> answers) {
		for (int i = 0; i < answers.size(); i++) {
			this.texts.put(group + "." + i, answers.get(i).asFilled().strip());
		}
	}

}

package town.appraisal.stage.read.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import town.appraisal.form.Role;
import town.appraisal.stage.read.cell.GradeParser;
import town.appraisal.stage.read.sheet.Spot;

/** Finds the answers of the line 总分: below the columns 分值 and 得分, the grade beside. */
final class TotalLabels {

	private final LabelIndex labels;

	private final IndicatorTable table;

	private final Spot total;

	TotalLabels(LabelIndex labels, IndicatorTable table, Spot total) {
		this.labels = labels;
		this.table = table;
		this.total = total;
	}

	Map<String, Spot> cells() {
		Map<String, Spot> cells = new HashMap<>();
		below(Role.WEIGHT).ifPresent((it) -> cells.put(Role.TOTAL_WEIGHT.cellName(), it));
		below(Role.SCORE).ifPresent((it) -> cells.put(Role.TOTAL_SCORE.cellName(), it));
		grade().ifPresent((it) -> cells.put(Role.GRADE.cellName(), it));
		return cells;
	}

	/** A label 等级 leads to it; otherwise it stands right of the score. */
	private Optional<Spot> grade() {
		return this.labels.first(Role.GRADE)
			.map((it) -> HeadLabels.beside(it, this.labels.words()))
			.or(() -> below(Role.SCORE).map(this::gradeBeside));
	}

	private Spot gradeBeside(Spot score) {
		Spot next = HeadLabels.beside(score, this.labels.words());
		return next.cell().filter((it) -> GradeParser.isGrade(it.text())).map((it) -> next).orElseGet(score::right);
	}

	private Optional<Spot> below(Role field) {
		return this.table.spot(this.total.row(), field);
	}

}

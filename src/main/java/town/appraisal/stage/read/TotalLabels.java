package town.appraisal.stage.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import town.appraisal.form.Field;
import town.appraisal.form.SelfEvaluation;

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
		below(SelfEvaluation.WEIGHT).ifPresent((it) -> cells.put(SelfEvaluation.TOTAL_WEIGHT.name(), it));
		below(SelfEvaluation.SCORE).ifPresent((it) -> cells.put(SelfEvaluation.TOTAL_SCORE.name(), it));
		grade().ifPresent((it) -> cells.put(SelfEvaluation.GRADE.name(), it));
		return cells;
	}

	/** A label 等级 leads to it; otherwise it stands right of the score. */
	private Optional<Spot> grade() {
		return this.labels.first(SelfEvaluation.GRADE)
			.map(HeadLabels::beside)
			.or(() -> below(SelfEvaluation.SCORE).map(TotalLabels::gradeBeside));
	}

	private static Spot gradeBeside(Spot score) {
		Spot next = HeadLabels.beside(score);
		return next.cell().filter((it) -> GradeParser.isGrade(it.text())).map((it) -> next).orElseGet(score::right);
	}

	private Optional<Spot> below(Field field) {
		return this.table.spot(this.total.row(), field);
	}

}

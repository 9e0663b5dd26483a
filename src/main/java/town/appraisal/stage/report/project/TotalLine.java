package town.appraisal.stage.report.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.form.Form;
import town.appraisal.stage.report.content.ScoreTable;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.Paper;

/** The last line of the score table, and the remark where the filler's total differs. */
record TotalLine(Paper paper, Form form) {

	Totals write(Appraisal appraisal, List<Integer> parts, Points points, List<ScoredLine> lines) {
		Optional<BigDecimal> reviewed = Optional.of(appraisal.reviewedScore());
		int row = this.paper.line(Entry.words(ScoreTable.totalLabel(this.form), Look.SUM_LABEL, 5),
				Entry.live(ScoreFormulas.total(ScoreFormulas.WEIGHT, parts), points.weight(), Look.SUM_POINTS),
				Entry.agreed(ScoreFormulas.total(ScoreFormulas.SELF, parts), points.self(), appraisal.selfScore(),
						Look.SUM_POINTS),
				Entry.agreed("MIN(100," + ScoreFormulas.total(ScoreFormulas.REVIEWED, parts) + ")",
						points.reviewedTotal(), reviewed, Look.SUM_POINTS),
				Entry.words(appraisal.grade().label(), Look.SUM_LABEL, ScoreSheet.remarks(this.form)));
		remark(appraisal.selfScore(), points.self());
		return new Totals(reference(row, ScoreFormulas.SELF, appraisal.selfScore()),
				reference(row, ScoreFormulas.REVIEWED, reviewed), lines);
	}

	private void remark(Optional<BigDecimal> printed, BigDecimal sum) {
		if (printed.isEmpty()) {
			this.paper.wide("未填总分；" + ScoreSheet.self(this.form) + "逐行相加为 " + plain(sum) + "。", Look.NOTE);
		}
		else if (printed.get().compareTo(sum) != 0) {
			this.paper.wide("填报的总分为 " + plain(printed.get()) + "，" + ScoreSheet.self(this.form) + "逐行相加为 " + plain(sum)
					+ "，两者不一致；表中照填报的总分列示。", Look.NOTE);
		}
	}

	private Entry reference(int row, int column, Optional<BigDecimal> figure) {
		return figure.map((it) -> Entry.live(this.paper.cell(row, column), it, Look.POINTS))
			.orElseGet(() -> Entry.words(Entry.NONE, Look.CENTERED));
	}

	private static String plain(BigDecimal points) {
		return points.setScale(2, RoundingMode.HALF_UP).toPlainString();
	}

}

package town.appraisal.stage.report.district;

import java.util.ArrayList;
import java.util.List;

import town.appraisal.domain.project.Money;
import town.appraisal.stage.report.paper.Paper;

/**
 * The detail sheet as the other sheets see it: where its lines stand, and what they came
 * to while they were written.
 */
public final class Details {

	private final Paper paper;

	private final int first;

	private int last;

	private final DetailCount count = new DetailCount();

	Details(Paper paper, int first) {
		this.paper = paper;
		this.first = first;
		this.last = first;
	}

	DetailCount count() {
		return this.count;
	}

	void reached(int row) {
		this.last = row;
	}

	/** All cells of a column. */
	String all(DetailColumn column) {
		return this.paper.range(column.ordinal(), this.first, this.last);
	}

	/** Number of lines that meet some conditions. */
	String howMany(Condition... conditions) {
		return "COUNTIFS(" + criteria(conditions) + ")";
	}

	/**
	 * Sum of a column over the lines that meet some conditions, to {@link Money#SCALE}.
	 */
	String sum(DetailColumn column, Condition... conditions) {
		return "ROUND(SUMIFS(" + all(column) + "," + criteria(conditions) + ")," + Money.SCALE + ")";
	}

	private String criteria(Condition... conditions) {
		List<String> criteria = new ArrayList<>();
		for (Condition condition : conditions) {
			criteria.add(all(condition.column()) + "," + condition.criterion());
		}
		return String.join(",", criteria);
	}

}

package town.appraisal.stage.report.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.ScoredIndicator;
import town.appraisal.domain.submission.Submission;
import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.stage.report.content.ScoreLine;
import town.appraisal.stage.report.content.ScoreTable;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;
import town.appraisal.workbook.draw.Paper;

/**
 * The sheet 评分表: every indicator with both scores, subtotals by level 1 and the total as
 * live formulas.
 */
public final class ScoreSheet {

	/** Name of the sheet. */
	public static final String NAME = "评分表";

	private static final List<Integer> WIDTHS = List.of(13, 18, 26, 15, 15, 9, 10, 10, 36);

	private static final int EVIDENCE_WIDTH = 24;

	private final Paper paper;

	private final Form form;

	private final List<ScoredLine> lines = new ArrayList<>();

	public ScoreSheet(Paper paper, Form form) {
		this.paper = paper;
		this.form = form;
	}

	/** Its page: a further column where the form asks for 佐证材料. */
	public static PageFormat format(Form form) {
		List<Integer> widths = new ArrayList<>(WIDTHS);
		if (form.asks(Role.EVIDENCE)) {
			widths.add(EVIDENCE_WIDTH);
		}
		return PageFormat.landscape(widths);
	}

	/** What the filler's score is called. */
	static String self(Form form) {
		return "自评" + form.label(Role.SCORE);
	}

	/** What the reviewed score is called. */
	static String reviewed(Form form) {
		return "复核" + form.label(Role.SCORE);
	}

	/** Columns of remarks at the end of a line. */
	static int remarks(Form form) {
		return form.asks(Role.EVIDENCE) ? 2 : 1;
	}

	/** Writes the table and tells where its results stand. */
	public Totals write(AppraisedFile file) {
		this.paper.wide("绩效评价指标体系评分表", Look.TITLE).wide(file.project().name(), Look.SUBTITLE);
		Optional<Appraisal> appraisal = file.appraisal();
		if (appraisal.isEmpty()) {
			this.paper.wide("（文件未能读取，没有评分）", Look.PARAGRAPH);
			return new Totals(Entry.words(Entry.NONE, Look.CENTERED), Entry.words(Entry.NONE, Look.CENTERED),
					List.of());
		}
		this.paper.wide("权重方案：" + appraisal.get().scheme().title(), Look.NOTE);
		head();
		return table(appraisal.get(), file.submission());
	}

	private void head() {
		List<String> heads = new ArrayList<>();
		List.of(Role.LEVEL1, Role.LEVEL2, Role.LEVEL3, Role.TARGET, Role.ACTUAL, Role.WEIGHT)
			.forEach((it) -> heads.add(this.form.label(it)));
		heads.add(self(this.form));
		heads.add(reviewed(this.form));
		heads.add(this.form.label(Role.REASON));
		this.form.find(Role.EVIDENCE).ifPresent((it) -> heads.add(it.label()));
		this.paper.head(heads.toArray(String[]::new));
	}

	private Totals table(Appraisal appraisal, Optional<Submission> submission) {
		List<Integer> parts = new ArrayList<>();
		Points points = Points.NONE;
		if (appraisal.scheme().budget().signum() > 0) {
			BudgetLine line = BudgetLine.of(this.form, appraisal, submission);
			parts.add(remember(line.write(this.paper, remarks(this.form)), line.line()));
			points = points.plus(Points.ofBudget(appraisal, line.self().orElse(BigDecimal.ZERO)));
		}
		for (Map.Entry<String, List<ScoredIndicator>> group : ScoreTable.classes(appraisal).entrySet()) {
			parts.add(group(group.getKey(), group.getValue()));
			points = points.plus(Points.of(group.getValue()));
		}
		return new TotalLine(this.paper, this.form).write(appraisal, parts, points, this.lines);
	}

	private int group(String level1, List<ScoredIndicator> indicators) {
		int first = this.paper.next();
		indicators.forEach(this::indicator);
		int last = this.paper.next() - 1;
		Points points = Points.of(indicators);
		return this.paper.line(Entry.words(level1 + "小计", Look.SUM_LABEL, 5),
				ScoreFormulas.subtotal(ScoreFormulas.WEIGHT, first, last, points.weight()),
				ScoreFormulas.subtotal(ScoreFormulas.SELF, first, last, points.self()),
				ScoreFormulas.subtotal(ScoreFormulas.REVIEWED, first, last, points.reviewed()),
				Entry.words("", Look.SUM_LABEL, remarks(this.form)));
	}

	private void indicator(ScoredIndicator indicator) {
		ScoreLine line = ScoreLine.of(indicator);
		List<Entry> entries = new ArrayList<>(
				List.of(Entry.words(line.level1(), Look.CENTERED), Entry.words(line.level2(), Look.CENTERED),
						Entry.words(line.level3(), Look.TEXT), Answers.measure(indicator.row().target()),
						Answers.measure(indicator.row().actual()), Answers.points(indicator.row().weight()),
						indicator.self()
							.map((it) -> Entry.figure(it, Look.POINTS))
							.orElseGet(() -> Answers.points(indicator.row().score())),
						Entry.figure(indicator.reviewed(), Look.POINTS),
						Entry.words(indicator.row().reason().or(""), Look.TEXT)));
		if (this.form.asks(Role.EVIDENCE)) {
			entries.add(Entry.words(indicator.row().evidence().or(""), Look.TEXT));
		}
		remember(this.paper.line(entries.toArray(Entry[]::new)), line);
	}

	private int remember(int row, ScoreLine line) {
		this.lines.add(new ScoredLine(line,
				Entry.live(this.paper.cell(row, ScoreFormulas.REVIEWED), line.score(), Look.POINTS)));
		return row;
	}

}

package town.appraisal.stage.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.ScoredIndicator;
import town.appraisal.form.Form;
import town.appraisal.form.Role;

/**
 * The score table in the four columns townships attach to their reports.
 *
 * @param title words over the table
 * @param heads heads of its columns, in the words of the form
 * @param lines its lines, each with the reviewed score
 * @param totalLabel what the last line is called
 * @param total 综合得分, the reviewed total; empty where nothing was appraised
 */
public record ScoreTable(String title, List<String> heads, List<ScoreLine> lines, String totalLabel,
		Optional<BigDecimal> total) {

	private static final String KIND = "绩效评价指标体系评分表";

	private static final int LINE = 27;

	public ScoreTable {
		heads = List.copyOf(heads);
		lines = List.copyOf(lines);
	}

	static ScoreTable of(AppraisedFile file, Form form) {
		return new ScoreTable(title(file.project().name()), heads(form),
				file.appraisal().map((it) -> lines(it, form)).orElse(List.of()), totalLabel(form),
				file.appraisal().map(Appraisal::reviewedScore));
	}

	/** Heads of its columns. */
	public static List<String> heads(Form form) {
		return Stream.of(Role.LEVEL1, Role.LEVEL2, Role.LEVEL3, Role.SCORE).map(form::label).toList();
	}

	/** What the last line is called. */
	public static String totalLabel(Form form) {
		return "综合" + form.label(Role.SCORE);
	}

	/** Words over the table of a project. */
	public static String title(String project) {
		return "“" + project + "”项目" + KIND;
	}

	/**
	 * The title broken behind the name where it does not fit on one line of 27
	 * characters, so that no single character is left for the second.
	 */
	public String titleInLines() {
		return (this.title.length() <= LINE) ? this.title : this.title.replace(KIND, "\n" + KIND);
	}

	/** The lines of a class stand together, in the order the filler gave them. */
	public static Map<String, List<ScoredIndicator>> classes(Appraisal appraisal) {
		Map<String, List<ScoredIndicator>> classes = new LinkedHashMap<>();
		for (ScoredIndicator indicator : appraisal.indicators()) {
			classes.computeIfAbsent(indicator.row().level1().or(""), (it) -> new ArrayList<>()).add(indicator);
		}
		return classes;
	}

	private static List<ScoreLine> lines(Appraisal appraisal, Form form) {
		List<ScoreLine> lines = new ArrayList<>();
		if (appraisal.scheme().budget().signum() > 0) {
			lines.add(ScoreLine.ofBudget(form, appraisal));
		}
		classes(appraisal).values().forEach((all) -> all.forEach((it) -> lines.add(ScoreLine.of(it))));
		return lines;
	}

}

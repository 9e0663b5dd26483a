package town.appraisal.stage.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.domain.finding.Place;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Blank;
import town.appraisal.domain.submission.FormFacts;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.Funds;
import town.appraisal.domain.submission.Given;
import town.appraisal.domain.submission.Goals;
import town.appraisal.domain.submission.Identity;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.domain.submission.Narrative;
import town.appraisal.domain.submission.Rate;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.domain.submission.Submission;
import town.appraisal.domain.submission.Total;

/** Fills a form in memory, giving every answer the next cell of a column. */
final class FilledForm {

	private final List<IndicatorRow> indicators = new ArrayList<>();

	private final Map<ReportSection, Answer<String>> texts = new EnumMap<>(ReportSection.class);

	private final List<FundRow> sources = new ArrayList<>();

	private FundRow total = fund(FundSource.TOTAL, "", "", "", "", "");

	private int row = 6;

	FilledForm total(String initial, String annual, String executed, String rate, String score) {
		this.total = fund(FundSource.TOTAL, initial, annual, executed, rate, score);
		return this;
	}

	FilledForm source(FundSource source, String initial, String annual, String executed) {
		this.sources.add(fund(source, initial, annual, executed, "", ""));
		return this;
	}

	FilledForm indicator(String level1, String level2, String level3, String target, String actual, String weight,
			String score, String reason) {
		this.row++;
		this.indicators
			.add(new IndicatorRow(text(level1, "B"), text(level2, "C"), text(level3, "D"), measure(target, "F"),
					measure(actual, "H"), number(weight, "I"), number(score, "J"), text(reason, "K")));
		return this;
	}

	FilledForm text(ReportSection section, String text) {
		this.texts.put(section,
				new Given<>(text, text, new Place("报告文本", "C" + (section.ordinal() + 2), section.label())));
		return this;
	}

	IndicatorRow indicator(int index) {
		return this.indicators.get(index);
	}

	Submission submission(String code, String name, String township, String score) {
		this.row++;
		Identity identity = new Identity(text(code, "C"), text(name, "C"), text(township, "I"), text("区农业农村局", "C"),
				text(township + "人民政府", "I"), new Given<>(2024, "2024", place("E")));
		return new Submission(Optional.empty(), identity, new Funds(this.total, this.sources),
				new Goals(text("", "B"), text("", "F")), this.indicators,
				new Total(number("100", "I"), number(score, "J"), text("", "K")), new Narrative(this.texts),
				new FormFacts(List.of(), List.of(), List.of(), Place.WHOLE_FILE, List.of()));
	}

	private FundRow fund(FundSource source, String initial, String annual, String executed, String rate, String score) {
		this.row++;
		return new FundRow(source, money(initial, "D"), money(annual, "E"), money(executed, "H"),
				number(score.isEmpty() ? "" : "10", "I"), rate.isEmpty() ? new Blank<>("—", place("J"))
						: new Given<>(new Rate(new BigDecimal(rate)), rate, place("J")),
				number(score, "K"));
	}

	private Place place(String column) {
		return new Place("自评表", column + this.row, "");
	}

	private Answer<String> text(String text, String column) {
		return text.isEmpty() ? new Blank<>("", place(column)) : new Given<>(text, text, place(column));
	}

	private Answer<Money> money(String wan, String column) {
		return text(wan, column).map(Money::ofWan);
	}

	private Answer<BigDecimal> number(String number, String column) {
		return text(number, column).map(BigDecimal::new);
	}

	private Answer<Measure> measure(String text, String column) {
		return text(text, column).map((it) -> new Measure(Optional.empty(), Optional.empty(), "", it));
	}

}

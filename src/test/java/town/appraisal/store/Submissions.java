package town.appraisal.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.domain.finding.Place;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Blank;
import town.appraisal.domain.submission.Change;
import town.appraisal.domain.submission.Drift;
import town.appraisal.domain.submission.FormFacts;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.Funds;
import town.appraisal.domain.submission.Given;
import town.appraisal.domain.submission.Goals;
import town.appraisal.domain.submission.Identity;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.domain.submission.Narrative;
import town.appraisal.domain.submission.Operator;
import town.appraisal.domain.submission.Rate;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.domain.submission.Stamp;
import town.appraisal.domain.submission.Submission;
import town.appraisal.domain.submission.Total;
import town.appraisal.domain.submission.Trouble;
import town.appraisal.domain.submission.Unreadable;

/** Submissions of the tests. */
public final class Submissions {

	private static final Place PLACE = new Place("自评表", "D6", "全年执行数");

	private Submissions() {
	}

	/** One with every kind of answer. */
	public static Submission laiguangying() {
		return new Submission(Optional.of(new Stamp("self", "1", "2024", "P1", "来广营乡", "10号", "00ff")),
				new Identity(given("P1"), given("2024年农村地区为民办实事项目"), blank(), given("区农业农村局"), given("来广营乡人民政府"),
						given(2024)),
				new Funds(row(FundSource.TOTAL), List.of(row(FundSource.CURRENT_YEAR))),
				new Goals(given("完成修缮"), blank()), List.of(indicator()),
				new Total(given(new BigDecimal("100")), new Unreadable<>(Trouble.NOT_A_NUMBER, "满分", PLACE), blank()),
				new Narrative(Map.of(ReportSection.BACKGROUND, given("项目背景\n第二段"), ReportSection.OTHER, blank())),
				new FormFacts(List.of(PLACE), List.of(), List.of(new Drift(Change.FORMULA_REPLACED, PLACE, "=A1", "1")),
						PLACE, List.of()));
	}

	/** One whose three amounts all come from the year's appropriation. */
	public static Submission spending(Money money) {
		Submission it = laiguangying();
		Funds funds = new Funds(row(FundSource.TOTAL, money), List.of(row(FundSource.CURRENT_YEAR, money)));
		return new Submission(it.stamp(), it.identity(), funds, it.goals(), it.indicators(), it.total(), it.narrative(),
				it.facts());
	}

	private static FundRow row(FundSource source, Money money) {
		return new FundRow(source, given(money), given(money), given(money), given(new BigDecimal("10.00")), blank(),
				blank());
	}

	private static FundRow row(FundSource source) {
		return new FundRow(source, given(Money.ofWan("90")), given(Money.ofWan("66.649016")),
				new Unreadable<>(Trouble.AMBIGUOUS, "1,5", PLACE), given(new BigDecimal("10.00")),
				given(new Rate(new BigDecimal("0.8620"))), blank());
	}

	private static IndicatorRow indicator() {
		Measure target = new Measure(Optional.of(Operator.AT_LEAST), Optional.of(new BigDecimal("50.0")), "个",
				"≥50.0个");
		Measure actual = new Measure(Optional.empty(), Optional.empty(), "", "效果明显");
		return new IndicatorRow(given("产出指标"), given("数量指标"), given("修缮数量"), given(target), given(actual),
				given(new BigDecimal("20")), blank(), blank());
	}

	private static <T> Answer<T> given(T content) {
		return new Given<>(content, content.toString(), PLACE);
	}

	private static <T> Answer<T> blank() {
		return new Blank<>("—", PLACE);
	}

}

package town.appraisal.stage.report.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.Identity;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.domain.submission.Rate;
import town.appraisal.domain.submission.Submission;
import town.appraisal.domain.submission.Unreadable;
import town.appraisal.form.Field;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;

/**
 * A figure of the report and where it was read.
 *
 * @param field what it is
 * @param answer what the cell says
 */
record Source(String field, Answer<?> answer) {

	/** All filled figures of a workbook, from top to bottom. */
	static List<Source> all(Submission submission) {
		List<Source> all = new ArrayList<>();
		identity(submission.identity(), all);
		funds(submission.funds().total(), all);
		submission.funds().sources().forEach((it) -> funds(it, all));
		submission.filledIndicators().forEach((it) -> indicator(it, all));
		all.add(of("", SelfEvaluation.TOTAL_WEIGHT, submission.total().weight()));
		all.add(of("", SelfEvaluation.TOTAL_SCORE, submission.total().score()));
		all.add(of("", SelfEvaluation.GRADE, submission.total().grade()));
		return all.stream().filter((it) -> !it.answer.isBlank()).toList();
	}

	/** The value as the report uses it. */
	Entry value() {
		Object value = this.answer.value().map(Object.class::cast).orElse("");
		if (value instanceof Money money) {
			return Entry.figure(money.wan(), Look.WAN);
		}
		if (value instanceof BigDecimal number) {
			return Entry.figure(number, Look.POINTS);
		}
		if (value instanceof Rate rate) {
			return Entry.words(rate.percent(), Look.CENTERED);
		}
		if (value instanceof Measure measure) {
			return Entry.words(measure.text(), Look.CENTERED);
		}
		return (this.answer instanceof Unreadable<?> unreadable)
				? Entry.words("（" + unreadable.trouble().label() + "）", Look.RED)
				: Entry.words(value.toString(), Look.CENTERED);
	}

	private static void identity(Identity identity, List<Source> all) {
		all.add(of("", SelfEvaluation.CODE, identity.code()));
		all.add(of("", SelfEvaluation.NAME, identity.name()));
		all.add(of("", SelfEvaluation.TOWNSHIP, identity.township()));
		all.add(of("", SelfEvaluation.DEPARTMENT, identity.department()));
		all.add(of("", SelfEvaluation.UNIT, identity.unit()));
		all.add(of("", SelfEvaluation.YEAR, identity.year()));
	}

	private static void funds(FundRow row, List<Source> all) {
		String line = row.source().label() + "·";
		for (FundColumn column : FundColumn.values()) {
			all.add(of(line, SelfEvaluation.fundField(column), row.amount(column)));
		}
		all.add(of(line, SelfEvaluation.FUND_WEIGHT, row.weight()));
		all.add(of(line, SelfEvaluation.RATE, row.rate()));
		all.add(of(line, SelfEvaluation.FUND_SCORE, row.score()));
	}

	private static void indicator(IndicatorRow row, List<Source> all) {
		String line = row.name() + "·";
		all.add(of(line, SelfEvaluation.TARGET, row.target()));
		all.add(of(line, SelfEvaluation.ACTUAL, row.actual()));
		all.add(of(line, SelfEvaluation.WEIGHT, row.weight()));
		all.add(of(line, SelfEvaluation.SCORE, row.score()));
	}

	private static Source of(String line, Field field, Answer<?> answer) {
		return new Source(line + (line.isEmpty() ? field.name() : field.label()), answer);
	}

}

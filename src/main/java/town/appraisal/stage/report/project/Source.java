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
import town.appraisal.form.CellNames;
import town.appraisal.form.Form;
import town.appraisal.form.Role;
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
	static List<Source> all(Submission submission, Form form) {
		List<Source> all = new ArrayList<>();
		identity(submission.identity(), form, all);
		funds(submission.funds().total(), form, all);
		submission.funds().sources().forEach((it) -> funds(it, form, all));
		submission.filledIndicators().forEach((it) -> indicator(it, form, all));
		all.add(new Source(Role.TOTAL_WEIGHT.cellName(), submission.total().weight()));
		all.add(new Source(Role.TOTAL_SCORE.cellName(), submission.total().score()));
		all.add(new Source(Role.GRADE.cellName(), submission.total().grade()));
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

	private static void identity(Identity identity, Form form, List<Source> all) {
		all.add(new Source(Role.CODE.cellName(), identity.code()));
		all.add(new Source(Role.NAME.cellName(), identity.name()));
		all.add(new Source(Role.TOWNSHIP.cellName(), identity.township()));
		all.add(new Source(Role.DEPARTMENT.cellName(), identity.department()));
		all.add(new Source(Role.UNIT.cellName(), identity.unit()));
		all.add(new Source(Role.YEAR.cellName(), identity.year()));
	}

	private static void funds(FundRow row, Form form, List<Source> all) {
		String line = form.label(row.source()) + "·";
		for (FundColumn column : FundColumn.values()) {
			all.add(new Source(line + form.label(CellNames.role(column)), row.amount(column)));
		}
		all.add(new Source(line + form.label(Role.FUND_WEIGHT), row.weight()));
		all.add(new Source(line + form.label(Role.RATE), row.rate()));
		all.add(new Source(line + form.label(Role.FUND_SCORE), row.score()));
	}

	private static void indicator(IndicatorRow row, Form form, List<Source> all) {
		String line = row.name() + "·";
		all.add(new Source(line + form.label(Role.TARGET), row.target()));
		all.add(new Source(line + form.label(Role.ACTUAL), row.actual()));
		all.add(new Source(line + form.label(Role.WEIGHT), row.weight()));
		all.add(new Source(line + form.label(Role.SCORE), row.score()));
		all.add(new Source(line + form.label(Role.EVIDENCE), row.evidence()));
	}

}

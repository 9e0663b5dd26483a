package town.appraisal.stage.read;

import town.appraisal.stage.read.cell.Numeral;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.Identity;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.domain.submission.Rate;
import town.appraisal.domain.submission.Submission;
import town.appraisal.domain.submission.Unreadable;

/** What a submission says, without where and how: two that say the same are the same. */
final class SubmissionWords {

	private SubmissionWords() {
	}

	static List<String> of(Submission it) {
		List<String> words = new ArrayList<>();
		Identity who = it.identity();
		words.add(line(who.code(), who.name(), who.township(), who.department(), who.unit(), who.year()));
		fundRows(it).forEach((row) -> words.add(row.source() + " "
				+ line(row.initial(), row.annual(), row.executed(), row.weight(), row.rate(), row.score())));
		words.add(line(it.goals().expected(), it.goals().actual()));
		it.filledIndicators().forEach((row) -> words.add(line(answers(row).toArray(Answer[]::new))));
		words.add(line(it.total().weight(), it.total().score(), it.total().grade()));
		it.narrative()
			.sections()
			.forEach((section, text) -> text.value().ifPresent((value) -> words.add(section + " " + value)));
		return words;
	}

	/** Lines the other submission has and the first one has not. */
	static List<String> changes(Submission before, Submission after) {
		List<String> words = new ArrayList<>(of(after));
		words.removeAll(of(before));
		return words;
	}

	/** Every answer of a submission. */
	static Stream<Answer<?>> answers(Submission it) {
		Identity who = it.identity();
		Stream<Answer<?>> head = Stream.of(who.code(), who.name(), who.township(), who.department(), who.unit(),
				who.year(), it.goals().expected(), it.goals().actual(), it.total().weight(), it.total().score(),
				it.total().grade());
		Stream<Answer<?>> funds = fundRows(it).flatMap(
				(row) -> Stream.of(row.initial(), row.annual(), row.executed(), row.weight(), row.rate(), row.score()));
		Stream<Answer<?>> rows = it.indicators().stream().flatMap(SubmissionWords::answers);
		return Stream.of(head, funds, rows, it.narrative().sections().values().stream()).flatMap((part) -> part);
	}

	private static Stream<Answer<?>> answers(IndicatorRow row) {
		return Stream.of(row.level1(), row.level2(), row.level3(), row.target(), row.actual(), row.weight(),
				row.score(), row.reason());
	}

	private static Stream<FundRow> fundRows(Submission it) {
		return Stream.concat(Stream.of(it.funds().total()), it.funds().sources().stream());
	}

	private static String line(Answer<?>... answers) {
		return String.join(" | ", Arrays.stream(answers).map(SubmissionWords::word).toList());
	}

	private static String word(Answer<?> answer) {
		return (answer instanceof Unreadable<?> open) ? "?" + open.trouble()
				: answer.value().<String>map(SubmissionWords::value).orElse("");
	}

	private static String value(Object value) {
		if (value instanceof Money money) {
			return money.plain();
		}
		if (value instanceof Rate rate) {
			return rate.fraction().setScale(6, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
		}
		if (value instanceof Measure measure) {
			return measure.text() + measure.number().map((it) -> "#" + Numeral.plain(it) + measure.unit()).orElse("");
		}
		return (value instanceof BigDecimal number) ? Numeral.plain(number) : value.toString();
	}

}

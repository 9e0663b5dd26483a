package town.appraisal.stage.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Tidied;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.domain.submission.Rate;
import town.appraisal.domain.submission.Submission;
import town.appraisal.domain.submission.Unreadable;

/**
 * Answers as short words, {@code D6=90}, so that whole forms can be compared at a glance.
 */
final class Said {

	private Said() {
	}

	static String of(Answer<?> answer) {
		String cell = answer.place().cell();
		if (answer instanceof Unreadable<?> unreadable) {
			return cell + "?" + unreadable.trouble();
		}
		return cell + answer.value().map((it) -> "=" + words(it)).orElse("");
	}

	static String of(FundRow row) {
		return join(Stream.of(row.initial(), row.annual(), row.executed(), row.weight(), row.rate(), row.score()));
	}

	static String of(IndicatorRow row) {
		return join(Stream.of(row.level1(), row.level2(), row.level3(), row.target(), row.actual(), row.weight(),
				row.score(), row.reason()));
	}

	static String identity(Submission it) {
		return join(Stream.of(it.identity().code(), it.identity().name(), it.identity().township(),
				it.identity().department(), it.identity().unit(), it.identity().year()));
	}

	static List<String> indicators(Submission it) {
		return it.indicators().stream().map(Said::of).toList();
	}

	static List<String> funds(Submission it) {
		return Stream.concat(Stream.of(it.funds().total()), it.funds().sources().stream()).map(Said::of).toList();
	}

	static String total(Submission it) {
		return join(Stream.of(it.total().weight(), it.total().score(), it.total().grade()));
	}

	static String goals(Submission it) {
		return join(Stream.of(it.goals().expected(), it.goals().actual()));
	}

	static List<String> tidied(Reading.Read reading) {
		return reading.tidied().stream().map(Said::of).toList();
	}

	private static String of(Tidied it) {
		return it.place().cell() + " " + it.place().field() + ": " + it.given() + " -> " + it.read();
	}

	private static String join(Stream<? extends Answer<?>> answers) {
		return String.join(" | ", answers.map(Said::of).toList());
	}

	private static String words(Object value) {
		if (value instanceof Money money) {
			return money.plain();
		}
		if (value instanceof Rate rate) {
			return rate.fraction().toPlainString();
		}
		if (value instanceof Measure measure) {
			return measure.text() + "{" + measure.operator().map(Enum::name).orElse("") + ","
					+ measure.number().map(BigDecimal::toPlainString).orElse("") + "," + measure.unit() + "}";
		}
		return value.toString();
	}

}

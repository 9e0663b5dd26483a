package town.appraisal.stage.validate.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.domain.submission.Submission;

/**
 * What the filler entered: everything but the identity, which is issued.
 *
 * @param texts goals and report, in the order of the form
 * @param figures funds and indicators, in the order of the form
 */
public record OwnWords(List<Answer<String>> texts, List<Answer<?>> figures) {

	/** A report shorter than this may well be the same twice. */
	private static final int NARRATED = 200;

	private static final long FNV_OFFSET = 0xcbf29ce484222325L;

	private static final long FNV_PRIME = 0x100000001b3L;

	public OwnWords {
		texts = List.copyOf(texts);
		figures = List.copyOf(figures);
	}

	public static OwnWords of(Submission submission) {
		Stream<Answer<String>> goals = Stream.of(submission.goals().expected(), submission.goals().actual());
		Stream<Answer<String>> report = Arrays.stream(ReportSection.values())
			.flatMap((it) -> Stream.ofNullable(submission.narrative().sections().get(it)));
		return new OwnWords(Stream.concat(goals, report).toList(), figures(submission));
	}

	/** The texts as one. */
	public String prose() {
		return this.texts.stream().flatMap((it) -> it.value().stream()).collect(Collectors.joining("\n"));
	}

	public boolean isNarrated() {
		return prose().length() >= NARRATED;
	}

	/** A hash over all of it; 0 where no result is filled in. */
	public long fingerprint() {
		boolean filled = this.figures.stream().anyMatch((it) -> !it.isBlank()) && !prose().isBlank();
		long hash = FNV_OFFSET;
		for (Answer<?> answer : Stream.concat(this.figures.stream(), this.texts.stream()).toList()) {
			hash = add(hash, answer.asFilled().strip());
		}
		return filled ? hash : 0;
	}

	private static long add(long hash, String text) {
		long sum = hash;
		for (int i = 0; i < text.length(); i++) {
			sum = (sum ^ text.charAt(i)) * FNV_PRIME;
		}
		return (sum ^ '|') * FNV_PRIME;
	}

	private static List<Answer<?>> figures(Submission submission) {
		List<Answer<?>> figures = new ArrayList<>();
		Stream.concat(Stream.of(submission.funds().total()), submission.funds().sources().stream())
			.forEach((FundRow it) -> figures.addAll(List.of(it.initial(), it.annual(), it.executed())));
		submission.filledIndicators()
			.forEach((IndicatorRow it) -> figures.addAll(List.of(it.level3(), it.target(), it.actual(), it.score())));
		return figures;
	}

}

package town.appraisal.stage.read;

import java.util.stream.Stream;

import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Submission;

/**
 * How much a workbook says, in characters. A careful report has some ten thousand; what
 * has many times that is no report, and must not fill the database.
 */
final class Volume {

	private static final int MOST = 150_000;

	private static final String REFUSAL = "表中的文字超过 15 万字，不像填好的自评表，请删去多余内容后再报";

	private Volume() {
	}

	/** The reading, or its refusal where it says too much. */
	static Reading bounded(Reading reading) {
		return (reading instanceof Reading.Read read && of(read.submission()) > MOST) ? new Reading.Refused(REFUSAL)
				: reading;
	}

	private static long of(Submission it) {
		Stream<Answer<?>> head = Stream.of(it.identity().name(), it.identity().unit(), it.identity().department(),
				it.goals().expected(), it.goals().actual());
		Stream<Answer<?>> rows = it.indicators().stream().flatMap(Volume::texts);
		Stream<Answer<?>> sections = it.narrative().sections().values().stream().map((section) -> section);
		return Stream.of(head, rows, sections)
			.flatMap((part) -> part)
			.mapToLong((part) -> part.asFilled().length())
			.sum();
	}

	private static Stream<Answer<?>> texts(IndicatorRow row) {
		return Stream.of(row.level1(), row.level2(), row.level3(), row.target(), row.actual(), row.reason(),
				row.evidence());
	}

}

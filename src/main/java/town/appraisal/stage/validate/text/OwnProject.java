package town.appraisal.stage.validate.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Identity;
import town.appraisal.domain.submission.Submission;

/**
 * What a text may call its own project by without meaning a part of it.
 *
 * @param year fiscal year, 0 when unknown
 * @param names project, unit and township, folded, the longest first
 */
public record OwnProject(int year, List<String> names) {

	private static final Pattern YEAR = Pattern.compile("^20\\d\\d年度?");

	public OwnProject {
		names = List.copyOf(names);
	}

	/** The project of a workbook; its own year goes before the year of the run. */
	public static OwnProject of(Submission submission, int runYear) {
		Identity identity = submission.identity();
		List<String> names = Stream.of(identity.name(), identity.unit(), identity.township())
			.flatMap((it) -> it.value().stream())
			.map(Folded::of)
			.flatMap((it) -> Stream.of(it, YEAR.matcher(it).replaceFirst("")))
			.filter((it) -> it.length() > 1)
			.distinct()
			.sorted((one, other) -> other.length() - one.length())
			.toList();
		return new OwnProject(year(identity.year(), runYear), names);
	}

	private static int year(Answer<Integer> filled, int runYear) {
		return filled.or(runYear);
	}

}

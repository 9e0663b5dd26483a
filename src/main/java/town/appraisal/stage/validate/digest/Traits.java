package town.appraisal.stage.validate.digest;

import java.math.BigDecimal;
import java.util.List;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.submission.Submission;

/**
 * By what a file is recognised among others, whatever its name and identity are.
 *
 * @param content hash over everything filled in but the identity; 0 where too little is
 * filled to recognise it
 * @param narrated whether it has a report of some length
 * @param texts a sample of the pieces of its texts
 * @param fullMarks whether it gives itself 100
 * @param faults open 必改 as rule and cell: {@code B02 D8}
 */
public record Traits(long content, boolean narrated, TextSketch texts, boolean fullMarks, List<String> faults) {

	/** Of a file of which nothing is known. */
	public static final Traits NONE = new Traits(0, false, TextSketch.of(""), false, List.of());

	private static final BigDecimal FULL = new BigDecimal("100");

	public Traits {
		faults = List.copyOf(faults);
	}

	/** The traits of a file, none of an unreadable one. */
	public static Traits of(AppraisedFile file) {
		boolean full = file.appraisal()
			.flatMap((it) -> it.selfScore())
			.filter((it) -> it.compareTo(FULL) >= 0)
			.isPresent();
		return file.submission().map((it) -> of(it, full, faults(file))).orElse(NONE);
	}

	private static Traits of(Submission submission, boolean full, List<String> faults) {
		OwnWords words = OwnWords.of(submission);
		return new Traits(words.fingerprint(), words.isNarrated(), TextSketch.of(words.prose()), full, faults);
	}

	private static List<String> faults(AppraisedFile file) {
		return file.findings()
			.stream()
			.filter((it) -> it.isOpen(Level.MUST_FIX))
			.map((it) -> (it.rule() + " " + it.place().cell()).intern())
			.distinct()
			.toList();
	}

}

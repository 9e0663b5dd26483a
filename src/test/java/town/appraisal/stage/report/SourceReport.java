package town.appraisal.stage.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import town.appraisal.domain.submission.ReportPart;
import town.appraisal.domain.submission.ReportSection;

/**
 * The source report as it was typed, a line for each paragraph and each cell of its
 * table.
 *
 * @param lines its lines
 */
record SourceReport(List<String> lines) {

	/** The source numbers its headings in four ways; the number itself says nothing. */
	private static final Pattern NUMBER = Pattern.compile("^([（(][0-9一二三四五六七]+[）)]|[0-9一二三四五六七]+[、.．])\\s*");

	static SourceReport read() {
		return new SourceReport(Golden.read("source-report.txt").lines().toList());
	}

	/** A line without the number before it. */
	static String bare(String line) {
		return NUMBER.matcher(line.strip()).replaceFirst("");
	}

	/** What a filler would have typed under each heading. */
	Map<ReportSection, String> texts() {
		Map<ReportSection, String> texts = new EnumMap<>(ReportSection.class);
		Optional<ReportSection> current = Optional.empty();
		for (String line : this.lines) {
			if (line.startsWith("“")) {
				break;
			}
			Optional<ReportSection> labelled = labelled(line);
			if (labelled.isPresent() || isHeading(line)) {
				current = labelled.or(() -> headed(line));
				labelled.ifPresent((it) -> add(texts, it, behindLabel(line, it)));
			}
			else {
				current.ifPresent((it) -> add(texts, it, line));
			}
		}
		return texts;
	}

	private static void add(Map<ReportSection, String> texts, ReportSection section, String line) {
		if (!line.isEmpty()) {
			texts.merge(section, line, (one, other) -> one + "\n" + other);
		}
	}

	private static String behindLabel(String line, ReportSection section) {
		return bare(line).substring(section.label().length()).replaceFirst("^：", "");
	}

	private static Optional<ReportSection> labelled(String line) {
		return Arrays.stream(ReportSection.values())
			.filter((it) -> it.part() == 1 && bare(line).startsWith(it.label()))
			.findFirst();
	}

	private static boolean isHeading(String line) {
		return headed(line).isPresent()
				|| Arrays.stream(ReportPart.values()).anyMatch((it) -> bare(it.heading()).equals(bare(line)))
				|| Arrays.stream(ReportSection.values()).anyMatch((it) -> bare(it.heading()).equals(bare(line)));
	}

	private static Optional<ReportSection> headed(String line) {
		return Arrays.stream(ReportSection.values()).filter((it) -> it.part() > 1).filter((it) -> {
			String heading = it.heading().isEmpty() ? ReportPart.of(it.part()).heading() : it.heading();
			return bare(heading).equals(bare(line));
		}).findFirst();
	}

}

package town.appraisal.store;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One appraisal of one set of inputs.
 *
 * @param number key of everything stored for it
 * @param output the output it fills
 * @param id name people see: year, fingerprint, attempt; the same for the same inputs
 * @param year fiscal year
 * @param fingerprint hash over everything that decides its results
 * @param attempt 1, and one more each time the same inputs are appraised anew
 * @param fresh asked for although nothing had changed
 * @param programVersion version of the program
 * @param ruleSet version of the rules
 * @param state how far it has come
 * @param started when it was first begun
 * @param finished when its outputs were put in place
 */
public record Run(int number, OutputId output, String id, int year, String fingerprint, int attempt, boolean fresh,
		String programVersion, String ruleSet, RunState state, OffsetDateTime started,
		Optional<OffsetDateTime> finished) {

	/** The name of an attempt. */
	static String id(int year, String fingerprint, int attempt) {
		return year + "-" + fingerprint.substring(0, 12) + "-" + attempt;
	}

}

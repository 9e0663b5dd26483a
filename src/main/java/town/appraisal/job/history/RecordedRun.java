package town.appraisal.job.history;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A run as {@code status} shows it.
 *
 * @param id name of the run
 * @param year fiscal year
 * @param state {@code published}, {@code failed}, {@code stopped}, {@code interrupted}
 * (killed; the same command continues it), {@code abandoned} or {@code running}
 * @param started when it was first begun, ISO-8601 in UTC, empty when not known
 * @param finished when its outputs were put in place, empty while they are not
 * @param seconds seconds by completed step
 */
public record RecordedRun(String id, int year, String state, String started, String finished,
		Map<String, BigDecimal> seconds) {

}

package town.appraisal.stage.publish;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import tools.jackson.core.JsonGenerator;

import town.appraisal.domain.appraisal.FileSummary;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.Amounts;

/**
 * The {@code run.json} of a run: what came in, what came of each file, and what was
 * written.
 *
 * @param runId name of the run
 * @param year fiscal year
 * @param started when it was first begun, ISO-8601 in UTC
 * @param finished when it was published
 * @param programVersion version of the program
 * @param ruleSetVersion version of the rules
 * @param fingerprint hash over everything that decides the results
 * @param registered number of projects in the register
 * @param unregistered number of files of unregistered projects
 * @param projects number of projects by status; adds up to the two before
 * @param files number of files by status
 * @param received money of every readable file
 * @param counted money of the projects that count
 * @param durations seconds by step, in the order of the steps
 * @param missing registered projects nothing came for
 * @param outputs the files written
 */
public record Manifest(String runId, int year, String started, String finished, String programVersion,
		String ruleSetVersion, String fingerprint, int registered, int unregistered, Map<Status, Integer> projects,
		Map<Status, Integer> files, Amounts received, Amounts counted, Map<String, BigDecimal> durations,
		List<MissingJson> missing, List<OutputJson> outputs) {

	/**
	 * Writes it, file by file.
	 * @param out stays open
	 * @param each hands every judged file to a consumer
	 */
	public void write(OutputStream out, Consumer<Consumer<FileSummary>> each) {
		try (JsonGenerator json = Json.MAPPER.writerWithDefaultPrettyPrinter().createGenerator(out)) {
			json.writeStartObject();
			head().forEach((name, value) -> {
				json.writeName(name);
				json.writePOJO(value);
			});
			json.writeArrayPropertyStart("files");
			each.accept((file) -> json.writePOJO(FileJson.filed(file)));
			json.writeEndArray();
			json.writeEndObject();
		}
	}

	private Map<String, Object> head() {
		Map<String, Object> head = new LinkedHashMap<>();
		head.put("runId", this.runId);
		head.put("year", this.year);
		head.put("started", this.started);
		head.put("finished", this.finished);
		head.put("programVersion", this.programVersion);
		head.put("ruleSetVersion", this.ruleSetVersion);
		head.put("fingerprint", this.fingerprint);
		head.put("counts", new Counts(this.registered, this.unregistered, codes(this.projects, Status.SUPERSEDED)));
		head.put("fileCounts", new FileCounts(this.files.values().stream().mapToInt((it) -> it).sum(),
				codes(this.files, Status.MISSING, Status.NOTHING_TO_REPORT)));
		head.put("money", new MoneyJson(AmountsJson.of(this.received), AmountsJson.of(this.counted)));
		head.put("durations", this.durations);
		head.put("missing", this.missing);
		head.put("outputs", this.outputs);
		return head;
	}

	private static Map<String, Integer> codes(Map<Status, Integer> counts, Status... without) {
		Map<String, Integer> codes = new LinkedHashMap<>();
		for (Status status : Status.values()) {
			if (!List.of(without).contains(status)) {
				codes.put(status.code(), counts.getOrDefault(status, 0));
			}
		}
		return codes;
	}

	/** A registered project nothing came for. */
	public record MissingJson(String code, String name, String township, String status) {
	}

	/** A file that was written. */
	public record OutputJson(String path, String sha256, long size) {
	}

	private record Counts(int registered, int unregistered, Map<String, Integer> byStatus) {
	}

	private record FileCounts(int received, Map<String, Integer> byStatus) {
	}

	private record MoneyJson(AmountsJson in, AmountsJson out) {
	}

	private record AmountsJson(String initialBudget, String annualBudget, String annualExecuted) {

		static AmountsJson of(Amounts it) {
			return new AmountsJson(it.initial().toString(), it.annual().toString(), it.executed().toString());
		}

	}

}

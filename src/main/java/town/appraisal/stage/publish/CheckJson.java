package town.appraisal.stage.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.Status;

/**
 * What {@code check --json} prints: the files and how many there are of what.
 *
 * @param files the files in the order they were checked
 * @param summary number of files, and by status
 */
public record CheckJson(List<FileJson> files, Map<String, Integer> summary) {

	private static final List<Status> ALWAYS = List.of(Status.ACCEPTED, Status.PENDING, Status.RETURNED,
			Status.UNREADABLE);

	/** The one JSON object of a check. */
	public static String of(List<AppraisedFile> files) {
		return Json.MAPPER.writeValueAsString(new CheckJson(
				files.stream().map(AppraisedFile::summary).map(FileJson::checked).toList(), summary(files)));
	}

	private static Map<String, Integer> summary(List<AppraisedFile> files) {
		Map<String, Integer> summary = new LinkedHashMap<>();
		summary.put("files", files.size());
		ALWAYS.forEach((it) -> summary.put(it.code(), 0));
		files.forEach((it) -> summary.merge(it.status().code(), 1, Integer::sum));
		return summary;
	}

}

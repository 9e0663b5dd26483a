package town.appraisal.domain.district;

import java.util.Optional;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.project.Project;

/**
 * One line of the collection ledger: a received file, whatever became of it, or a
 * registered project nothing came for.
 *
 * @param project whose it is
 * @param registered whether the register has it
 * @param status what became of it
 * @param file path of the file below the input folder, empty when nothing came
 * @param saved when it was saved, ISO-8601 in UTC, empty when nothing came
 * @param daysLate days it came after the deadline, 0 when in time
 * @param mustFix number of findings 必改
 * @param needsReason number of findings 需说明
 * @param hints number of findings 提示
 * @param place where it stands among the files of its project
 * @param refusal why it could not be opened, empty when it could
 * @param links where its files are
 */
public record LedgerLine(Project project, boolean registered, Status status, String file, String saved, int daysLate,
		int mustFix, int needsReason, int hints, Place place, String refusal, Links links) {

	/**
	 * Where a file stands among the files of its project.
	 *
	 * @param successor path of the file that took its place, empty when none did
	 * @param copy whether the successor has the same content
	 * @param beside path of the file the project stands by, where it is another one that
	 * did not take its place; empty otherwise
	 * @param sinceVersion how it differs from the version before it
	 * @param sinceRun how it differs from what the year was last published with
	 */
	public record Place(String successor, boolean copy, String beside, Optional<VersionChange> sinceVersion,
			Optional<VersionChange> sinceRun) {

		/** The only file of its project, or none at all. */
		public static Place alone() {
			return new Place("", false, "", Optional.empty(), Optional.empty());
		}

	}

}

package town.appraisal.domain.judgement;

import java.util.List;
import java.util.Optional;

import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.project.Waiver;

/**
 * What the judgement of one file depends on besides.
 *
 * @param sha256 hash of its bytes in hex
 * @param name its file name; the folder it lies in decides nothing
 * @param form edition of the form it is read by
 * @param line the line of its project in the register, with the approved indicators
 * @param waivers the waivers of its project, in the order of the register
 * @param lastYear hash of what is on record of its project for the year before, empty
 * when nothing is
 * @param firstReceipt when a file was first received under this path, as it was saved
 * then, ISO-8601
 */
public record FileInputs(String sha256, String name, String form, Optional<RegisteredProject> line,
		List<WaiverOfDay> waivers, String lastYear, String firstReceipt) {

	/** In which row of the register a line stands decides nothing. */
	public FileInputs {
		line = line.map((it) -> it.inRow(0));
		waivers = List.copyOf(waivers);
	}

	/**
	 * A waiver as it is on the day of the run.
	 *
	 * @param waiver what was signed
	 * @param expired whether its last day is over
	 */
	public record WaiverOfDay(Waiver waiver, boolean expired) {
	}

}

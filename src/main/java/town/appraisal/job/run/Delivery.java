package town.appraisal.job.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.digest.Sha256;
import town.appraisal.domain.project.Waiver;
import town.appraisal.stage.intake.Inbox;
import town.appraisal.store.Run;

/**
 * What lies in the input folder at the start of a run.
 *
 * @param inbox the folder
 * @param receipts the received files
 * @param fingerprint hash over everything that decides the results
 */
public record Delivery(Inbox inbox, List<Receipt> receipts, String fingerprint) {

	/** Opens the input folder. */
	public static Delivery of(RunArguments arguments, LocalDate today) throws IOException {
		Inbox inbox = Inbox.of(arguments.input(), arguments.registerFile());
		List<Receipt> receipts = inbox.receipts();
		return new Delivery(inbox, receipts, Fingerprint.of(arguments.year(), arguments.versions(),
				Sha256.of(arguments.registerFile()), expired(arguments, today), receipts));
	}

	/** The same delivery, appraised beside the results of the year before. */
	public Delivery beside(Optional<Run> past) {
		return past.map((it) -> new Delivery(this.inbox, this.receipts, Fingerprint.of(this.fingerprint, it.id())))
			.orElse(this);
	}

	private static List<String> expired(RunArguments arguments, LocalDate today) {
		return arguments.register()
			.waivers()
			.stream()
			.filter((it) -> it.isExpired(today))
			.map(Waiver::toString)
			.toList();
	}

}

package town.appraisal.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import town.appraisal.domain.appraisal.Receipt;
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
record Delivery(Inbox inbox, List<Receipt> receipts, String fingerprint) {

	static Delivery of(RunArguments arguments, LocalDate today) throws IOException {
		Inbox inbox = new Inbox(arguments.input(), arguments.registerFile());
		List<Receipt> receipts = inbox.receipts();
		return new Delivery(inbox, receipts, Fingerprint.of(arguments.editions().common(), arguments.register(),
				expired(arguments, today), receipts));
	}

	/** The same delivery, appraised beside the results of the year before. */
	Delivery beside(Optional<Run> past) {
		return past.map((it) -> new Delivery(this.inbox, this.receipts, Fingerprint.of(this.fingerprint, it.id())))
			.orElse(this);
	}

	private static List<Waiver> expired(RunArguments arguments, LocalDate today) {
		return arguments.register().waivers().stream().filter((it) -> it.isExpired(today)).toList();
	}

}

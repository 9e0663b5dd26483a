package town.appraisal.job.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.project.Waiver;
import town.appraisal.engine.Engine;
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
	public static Delivery of(RunArguments arguments, Engine engine) throws IOException {
		Inbox inbox = Inbox.of(arguments.input(), arguments.registerFile());
		List<Receipt> receipts = inbox.receipts();
		return new Delivery(inbox, receipts, Fingerprint.of(engine.common(), arguments.register(),
				expired(arguments, engine.day()), receipts, arguments.versions().day()));
	}

	/** The same delivery, appraised beside the results of the year before. */
	public Delivery beside(Optional<Run> past) {
		return past.map((it) -> new Delivery(this.inbox, this.receipts, Fingerprint.of(this.fingerprint, it.id())))
			.orElse(this);
	}

	private static List<Waiver> expired(RunArguments arguments, LocalDate today) {
		return arguments.register().waivers().stream().filter((it) -> it.isExpired(today)).toList();
	}

}

package town.appraisal.job;

import java.io.IOException;
import java.util.List;

import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.stage.intake.Inbox;
import town.appraisal.stage.intake.Sha256;

/**
 * What lies in the input folder at the start of a run.
 *
 * @param inbox the folder
 * @param receipts the received files
 * @param fingerprint hash over everything that decides the results
 */
record Delivery(Inbox inbox, List<Receipt> receipts, String fingerprint) {

	static Delivery of(RunArguments arguments) throws IOException {
		Inbox inbox = new Inbox(arguments.input(), arguments.registerFile());
		List<Receipt> receipts = inbox.receipts();
		return new Delivery(inbox, receipts,
				Fingerprint.of(arguments.year(), arguments.editions(), Sha256.of(arguments.registerFile()), receipts));
	}

}

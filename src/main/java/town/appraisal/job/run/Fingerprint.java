package town.appraisal.job.run;

import java.util.List;

import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.digest.ValueHash;
import town.appraisal.domain.judgement.CommonInputs;
import town.appraisal.domain.project.Register;
import town.appraisal.domain.project.Waiver;

/**
 * A hash over everything that decides the results of a run: equal fingerprints mean equal
 * outputs. Threads and strictness decide nothing and are left out.
 */
final class Fingerprint {

	private Fingerprint() {
	}

	static String of(CommonInputs common, Register register, List<Waiver> expired, List<Receipt> receipts, String day) {
		return ValueHash.of(new Whole(common, register, expired,
				receipts.stream().map((it) -> new Received(it.path(), it.sha256())).toList(), day));
	}

	/** A fingerprint extended by what else decides the results. */
	static String of(String fingerprint, String further) {
		return ValueHash.of(List.of(fingerprint, further));
	}

	private record Whole(CommonInputs common, Register register, List<Waiver> expired, List<Received> receipts,
			String day) {

	}

	/** When a file was saved stands in the file itself. */
	private record Received(String path, String sha256) {

	}

}

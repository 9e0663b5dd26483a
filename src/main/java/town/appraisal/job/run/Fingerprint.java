package town.appraisal.job.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.digest.Sha256;

/**
 * A hash over everything that decides the results of a run: equal fingerprints mean equal
 * outputs. Threads and strictness decide nothing and are left out.
 */
final class Fingerprint {

	private final MessageDigest digest = Sha256.digest();

	private Fingerprint() {
	}

	static String of(int year, RunVersions versions, String registerSha256, List<String> expired,
			List<Receipt> receipts) {
		Fingerprint fingerprint = new Fingerprint();
		fingerprint.add(Integer.toString(year));
		fingerprint.add(versions.program());
		fingerprint.add(versions.ruleSet());
		fingerprint.add(versions.policy());
		fingerprint.add(registerSha256);
		expired.forEach(fingerprint::add);
		receipts.forEach((it) -> {
			fingerprint.add(it.path());
			fingerprint.add(it.sha256());
		});
		return Sha256.hex(fingerprint.digest.digest());
	}

	/** A fingerprint extended by what else decides the results. */
	static String of(String fingerprint, String further) {
		Fingerprint extended = new Fingerprint();
		extended.add(fingerprint);
		extended.add(further);
		return Sha256.hex(extended.digest.digest());
	}

	private void add(String part) {
		this.digest.update(part.getBytes(StandardCharsets.UTF_8));
		this.digest.update((byte) 0);
	}

}

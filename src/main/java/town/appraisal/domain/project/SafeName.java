package town.appraisal.domain.project;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

import town.appraisal.domain.digest.Sha256;

/**
 * A name every file system takes. Whatever had to be changed leaves a short hash of the
 * whole name behind, so that two different names never become one.
 *
 * @param text the name
 */
public record SafeName(String text) {

	/** Some encrypting file systems take no more than 143 bytes, endings included. */
	static final int LONGEST = 130;

	private static final String NO_TOWNSHIP = "未注明乡镇";

	/** Hex digits of the hash in a name. */
	private static final int HASH = 10;

	/** What Windows, a link or a person cannot take in a name. */
	private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|#%\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

	private static final Pattern EDGE = Pattern.compile("^[\\s.~\\p{Z}]+|[\\s.\\p{Z}]+$");

	/** Names of devices of Windows, also with an ending. */
	private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\\s*(\\..*)?");

	/** The name of the folder for a township's files. */
	public static SafeName ofTownship(Project project) {
		return of(project.township().isBlank() ? NO_TOWNSHIP : project.township());
	}

	/** A name as it is, or made safe. */
	public static SafeName of(String name) {
		String known = Normalizer.normalize(name, Normalizer.Form.NFC);
		String safe = EDGE.matcher(UNFIT.matcher(known).replaceAll("_")).replaceAll("");
		boolean fits = safe.equals(known) && length(safe) <= LONGEST && !safe.isEmpty()
				&& !DEVICE.matcher(safe).matches();
		return fits ? new SafeName(safe) : marked(safe, known);
	}

	/** The name with the hash of what it stands for behind it. */
	static SafeName marked(String name, String whole) {
		String hash = "_" + Sha256.of(Normalizer.normalize(whole, Normalizer.Form.NFC)).substring(0, HASH);
		String safe = EDGE.matcher(UNFIT.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("_"))
			.replaceAll("");
		String cut = safe;
		while (length(cut) + hash.length() > LONGEST) {
			cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
		}
		return new SafeName((DEVICE.matcher(cut).matches() ? "_" : "") + cut + hash);
	}

	private static int length(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

}

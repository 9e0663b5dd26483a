package town.appraisal.stage.validate.digest;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A sample of the hashes of its overlapping pieces of eight characters, without digits,
 * blanks and punctuation. The same piece is sampled in every text or in none, so that
 * texts are compared without being read again; at most 128 numbers whatever the length.
 */
public final class TextSketch {

	private static final int PIECE = 8;

	/** One hash in eight is sampled. */
	private static final int RATE = 8;

	private static final int LIMIT = 128;

	private static final Pattern IDLE = Pattern.compile("[^\\p{L}]");

	private final int[] hashes;

	private TextSketch(int[] hashes) {
		this.hashes = hashes;
	}

	/** The sketch of a text. */
	public static TextSketch of(String text) {
		return new TextSketch(pieces(text).filter(TextSketch::isSampled).sorted().distinct().limit(LIMIT).toArray());
	}

	/** The hashes of all pieces of a text, sampled or not. */
	public static IntStream pieces(String text) {
		String plain = IDLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
		return IntStream.rangeClosed(0, plain.length() - PIECE)
			.map((it) -> spread(plain.substring(it, it + PIECE).hashCode()));
	}

	/** The sampled hashes, ascending. */
	public IntStream stream() {
		return Arrays.stream(this.hashes);
	}

	public int size() {
		return this.hashes.length;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TextSketch sketch && Arrays.equals(this.hashes, sketch.hashes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.hashes);
	}

	private static boolean isSampled(int hash) {
		return Integer.remainderUnsigned(hash, RATE) == 0;
	}

	/** Spreads the weak hash of a string evenly; the finalizer of MurmurHash3. */
	private static int spread(int hash) {
		int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
		mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
		return mixed ^ (mixed >>> 16);
	}

}

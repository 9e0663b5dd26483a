package town.appraisal.stage.validate.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import town.appraisal.stage.validate.digest.FileDigest;

/**
 * Which files repeat the texts of a file of another township, found in two passes over
 * all sampled pieces in order, so that no file is compared with every other one.
 */
final class CopiedTexts {

	/** Fewer pieces of a file's own are not enough to judge. */
	private static final int ENOUGH = 10;

	/** A piece in files of more townships than this and than half of all is official. */
	private static final int FEW = 3;

	/** Of the files that share a piece so many are looked at. */
	private static final int LOOKED_AT = 64;

	private final List<FileDigest> files;

	private final BigDecimal share;

	private final int borderline;

	/** Hash in the upper half, number of the file in the lower. */
	private final long[] pieces;

	private final Set<Integer> official = new HashSet<>();

	/**
	 * Samples all files.
	 * @param files the files that count, by path
	 * @param share from which share of a file's own pieces on it is a copy
	 */
	CopiedTexts(List<FileDigest> files, BigDecimal share) {
		this.files = files;
		this.share = share;
		long townships = files.stream()
			.filter((it) -> it.traits().texts().size() > 0)
			.map(FileDigest::reporter)
			.distinct()
			.count();
		this.borderline = Math.max(FEW, (int) (townships / 2));
		this.pieces = pieces(files);
	}

	/** Filled and sorted in place: 100,000 files have some ten million pieces. */
	private static long[] pieces(List<FileDigest> files) {
		long[] pieces = new long[files.stream().mapToInt((it) -> it.traits().texts().size()).sum()];
		int at = 0;
		for (int file = 0; file < files.size(); file++) {
			for (int hash : files.get(file).traits().texts().stream().toArray()) {
				pieces[at++] = ((long) hash << Integer.SIZE) | file;
			}
		}
		Arrays.sort(pieces);
		return pieces;
	}

	/** Every copied file with the file of another township it shares most with. */
	List<Copy> all() {
		int[] own = new int[this.files.size()];
		int[] shared = new int[this.files.size()];
		eachPiece((holders) -> count(holders, own, shared));
		Map<Integer, Map<Integer, Integer>> matches = new TreeMap<>();
		Set<Integer> suspects = new TreeSet<>();
		IntStream.range(0, own.length).filter((it) -> isCopy(shared[it], own[it])).forEach(suspects::add);
		eachPiece((holders) -> match(holders, suspects, matches));
		List<Copy> copies = new ArrayList<>();
		matches.forEach((file, others) -> best(others).filter((it) -> isCopy(it.getValue(), own[file]))
			.ifPresent((it) -> copies.add(new Copy(this.files.get(file), this.files.get(it.getKey())))));
		return copies;
	}

	/** The sampled pieces of a file that do not belong to everybody. */
	Set<Integer> ownPieces(FileDigest file) {
		return file.traits().texts().stream().filter((it) -> !isOfficial(it)).boxed().collect(Collectors.toSet());
	}

	/** Whether a piece belongs to everybody. */
	boolean isOfficial(int piece) {
		return this.official.contains(piece);
	}

	private void eachPiece(Holders holders) {
		int from = 0;
		for (int to = 1; to <= this.pieces.length; to++) {
			if (to == this.pieces.length || hash(to) != hash(from)) {
				take(from, to, holders);
				from = to;
			}
		}
	}

	private void take(int from, int to, Holders holders) {
		int[] files = Arrays.stream(this.pieces, from, to).mapToInt((it) -> (int) it).toArray();
		long townships = townships(files);
		if (townships > this.borderline) {
			this.official.add(hash(from));
		}
		else {
			holders.take(files);
		}
	}

	private void count(int[] holders, int[] own, int[] shared) {
		boolean alone = townships(holders) == 1;
		for (int file : holders) {
			own[file]++;
			shared[file] += alone ? 0 : 1;
		}
	}

	private void match(int[] holders, Set<Integer> suspects, Map<Integer, Map<Integer, Integer>> matches) {
		for (int file : holders) {
			if (holders.length > 1 && suspects.contains(file)) {
				Map<Integer, Integer> others = matches.computeIfAbsent(file, (it) -> new TreeMap<>());
				Arrays.stream(holders)
					.filter((it) -> !reporter(it).equals(reporter(file)))
					.limit(LOOKED_AT)
					.forEach((it) -> others.merge(it, 1, Integer::sum));
			}
		}
	}

	/**
	 * How many townships hold a piece, counted no further than needed; mostly it is one.
	 */
	private long townships(int[] holders) {
		return (holders.length == 1) ? 1
				: Arrays.stream(holders).mapToObj(this::reporter).distinct().limit(this.borderline + 1L).count();
	}

	private boolean isCopy(int shared, int own) {
		return own >= ENOUGH && BigDecimal.valueOf(shared).compareTo(this.share.multiply(BigDecimal.valueOf(own))) >= 0;
	}

	private static Optional<Map.Entry<Integer, Integer>> best(Map<Integer, Integer> others) {
		return others.entrySet().stream().reduce((one, next) -> (next.getValue() > one.getValue()) ? next : one);
	}

	private int hash(int at) {
		return (int) (this.pieces[at] >> Integer.SIZE);
	}

	private String reporter(int file) {
		return this.files.get(file).reporter();
	}

	/** Takes the files that hold a piece, by number. */
	@FunctionalInterface
	private interface Holders {

		void take(int[] files);

	}

	/**
	 * A file that repeats the texts of another.
	 *
	 * @param file the file
	 * @param other the file of another township it shares most with
	 */
	record Copy(FileDigest file, FileDigest other) {
	}

}

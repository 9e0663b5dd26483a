package town.appraisal.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.stage.validate.FileDigest;

/** A check at a desk: some files or folders, one after the other, nothing remembered. */
public final class Desk {

	/** The register may lie beside the received files; it is none of them. */
	private static final String REGISTER = "项目台账.xlsx";

	private final AppraiseFile appraise;

	private final boolean acrossFiles;

	/**
	 * A desk.
	 * @param acrossFiles whether the files are also compared with each other
	 */
	public Desk(AppraiseFile appraise, boolean acrossFiles) {
		this.appraise = appraise;
		this.acrossFiles = acrossFiles;
	}

	/**
	 * Appraises the given files, and in folders every file that could be a workbook, by
	 * path.
	 */
	public List<AppraisedFile> check(List<Path> paths) throws IOException {
		List<AppraisedFile> files = new ArrayList<>();
		for (Path path : paths) {
			for (Path file : below(path)) {
				byte[] bytes = Files.readAllBytes(file);
				files.add(this.appraise.appraise(receipt(file, bytes), bytes));
			}
		}
		return this.acrossFiles ? reviewed(files) : files;
	}

	private static List<AppraisedFile> reviewed(List<AppraisedFile> files) {
		List<FileDigest> digests = files.stream()
			.filter((it) -> it.submission().isPresent())
			.map(CrossReview::digest)
			.toList();
		Map<String, CrossReview> reviews = CrossReview.of(digests)
			.stream()
			.collect(Collectors.toMap(CrossReview::path, Function.identity()));
		return files.stream()
			.map((it) -> Optional.ofNullable(reviews.get(it.receipt().path()))
				.map((review) -> review.appliedTo(it))
				.orElse(it))
			.toList();
	}

	private static List<Path> below(Path path) throws IOException {
		if (!Files.isDirectory(path)) {
			return List.of(path);
		}
		try (Stream<Path> walk = Files.walk(path)) {
			return walk.filter(Files::isRegularFile)
				.filter(Desk::isReceived)
				.sorted(Comparator.comparing(Path::toString))
				.toList();
		}
	}

	private static boolean isReceived(Path file) {
		String name = file.getFileName().toString();
		return name.matches("(?i).*\\.(xlsx|xlsm|xls|xlsb|et|ods)") && !name.startsWith("~$") && !name.startsWith(".")
				&& !name.equals(REGISTER);
	}

	private static Receipt receipt(Path file, byte[] bytes) throws IOException {
		return new Receipt(file.toString(), sha256(bytes), bytes.length,
				Files.getLastModifiedTime(file).toInstant().toString());
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

package town.appraisal.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.appraisal.ReceivedFiles;
import town.appraisal.domain.digest.Sha256;
import town.appraisal.form.RegisterForm;

/** A check at a desk: some files or folders, one after the other, nothing remembered. */
public final class Desk {

	private final AppraiseFile appraise;

	private final Optional<Attribution> attribution;

	private final Optional<Comparison> comparison;

	/**
	 * A desk.
	 * @param attribution whose a file is by its name, empty without a register
	 * @param comparison how the files are compared with each other, empty without a
	 * register
	 */
	public Desk(AppraiseFile appraise, Optional<Attribution> attribution, Optional<Comparison> comparison) {
		this.appraise = appraise;
		this.attribution = attribution;
		this.comparison = comparison;
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
				AppraisedFile appraised = this.appraise.appraise(receipt(file, bytes), bytes);
				files.add(this.attribution.map((it) -> it.attribute(appraised)).orElse(appraised));
			}
		}
		return this.comparison.map((it) -> reviewed(files, it)).orElse(files);
	}

	private static List<AppraisedFile> reviewed(List<AppraisedFile> files, Comparison comparison) {
		Map<String, CrossReview> reviews = comparison.review(onTheDesk(files))
			.stream()
			.collect(Collectors.toMap(CrossReview::path, Function.identity()));
		return files.stream()
			.map((it) -> Optional.ofNullable(reviews.get(it.receipt().path()))
				.map((review) -> review.appliedTo(it))
				.orElse(it))
			.toList();
	}

	private static ReceivedFiles onTheDesk(List<AppraisedFile> files) {
		Map<String, AppraisedFile> byPath = files.stream()
			.collect(Collectors.toMap((it) -> it.receipt().path(), Function.identity(), (one, again) -> one,
					LinkedHashMap::new));
		return new ReceivedFiles() {

			@Override
			public void each(Consumer<AppraisedFile> consumer) {
				byPath.values().forEach(consumer);
			}

			@Override
			public AppraisedFile file(String path) {
				return Objects.requireNonNull(byPath.get(path));
			}

		};
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
				&& !name.equals(RegisterForm.FILE);
	}

	private static Receipt receipt(Path file, byte[] bytes) throws IOException {
		return new Receipt(file.toString(), Sha256.of(bytes), bytes.length,
				Files.getLastModifiedTime(file).toInstant().toString());
	}

}

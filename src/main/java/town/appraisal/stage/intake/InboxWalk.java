package town.appraisal.stage.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.digest.Sha256;

/**
 * The walk through an inbox. Links are followed; what is reached by a link that leads
 * nowhere or back into its own folder is listed with the reason. Only what programs leave
 * behind and the bureau's own files are passed over.
 */
final class InboxWalk extends SimpleFileVisitor<Path> {

	/** A filled form takes some 50 KB; a file of this many bytes is something else. */
	private static final long LIMIT = 64L * 1024 * 1024;

	/** Windows hides these, other systems show them. */
	private static final Set<String> HIDDEN = Set.of("thumbs.db", "desktop.ini");

	private static final String NOTHING = Sha256.of(new byte[0]);

	private final Map<String, InboxEntry> entries = new TreeMap<>(CodePointOrder.INSTANCE);

	private final Path folder;

	private final String prefix;

	private final Optional<Path> register;

	/**
	 * A walk that names every file below the folder.
	 * @param prefix whether the folder is part of the name
	 */
	InboxWalk(Path folder, boolean prefix, Optional<Path> register) {
		this.folder = folder;
		this.prefix = prefix ? slashed(folder) + "/" : "";
		this.register = register.filter(Files::exists);
	}

	/** A file somebody named. */
	static Map<String, InboxEntry> single(Path file) throws IOException {
		BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
		String name = normalized(slashed(file));
		return Map.of(name, entry(name, file, attributes));
	}

	/** What was found, by name, code point by code point. */
	Map<String, InboxEntry> entries() {
		return this.entries;
	}

	@Override
	public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
		boolean left = !directory.equals(this.folder) && (isHidden(directory) || name(directory).equals("__MACOSX"));
		return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
		if (!isHidden(file) && !name(file).startsWith("~$") && !isOurs(file)) {
			String name = nameFor(file);
			this.entries.put(name, entry(name, file, attributes));
		}
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
		if (!(failure instanceof FileSystemLoopException)) {
			throw failure;
		}
		String name = nameFor(file);
		this.entries.put(name,
				withheld(name, file, Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS),
						"这个文件夹链接绕回到它自己的上级文件夹，没有再往里读；请把要报送的文件直接放进收件夹"));
		return FileVisitResult.CONTINUE;
	}

	private static InboxEntry entry(String name, Path file, BasicFileAttributes attributes) throws IOException {
		if (attributes.isSymbolicLink()) {
			return withheld(name, file, attributes, "链接指向的文件不存在，请把文件本身放进收件夹");
		}
		if (!attributes.isRegularFile()) {
			return withheld(name, file, attributes, "不是普通文件，无法读取");
		}
		return new InboxEntry(new Receipt(name, Sha256.of(file), attributes.size(), saved(attributes)), file,
				(attributes.size() > LIMIT) ? "文件超过 64 MB，不像填好的自评表，请核对后重报" : "");
	}

	private static InboxEntry withheld(String name, Path file, BasicFileAttributes attributes, String reason) {
		return new InboxEntry(new Receipt(name, NOTHING, 0, saved(attributes)), file, reason);
	}

	private static String saved(BasicFileAttributes attributes) {
		return attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
	}

	private static boolean isHidden(Path path) throws IOException {
		return name(path).startsWith(".") || HIDDEN.contains(name(path).toLowerCase(Locale.ROOT))
				|| Files.isHidden(path);
	}

	/** The register and the policy are the bureau's own. */
	private boolean isOurs(Path file) throws IOException {
		return name(file).equals(PolicyFile.NAME) || (this.register.isPresent() && Files.exists(file)
				&& Files.isSameFile(file, this.register.orElseThrow()));
	}

	/**
	 * One form of Unicode, so that a name is the same from every system; where a second
	 * file would get the same name, it keeps its own.
	 */
	private String nameFor(Path file) {
		String name = this.prefix + slashed(this.folder.relativize(file));
		String normalized = normalized(name);
		return this.entries.containsKey(normalized) ? name : normalized;
	}

	private static String slashed(Path path) {
		return path.toString().replace(File.separatorChar, '/');
	}

	private static String normalized(String name) {
		return Normalizer.normalize(name, Form.NFC);
	}

	private static String name(Path path) {
		return path.getFileName().toString();
	}

}

package town.appraisal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folders the user pointed at, looked at before anything is touched. */
final class Folders {

	private Folders() {
	}

	/** The folder of the received files, which must exist. */
	static Path input(Path path) {
		if (!Files.isDirectory(path)) {
			throw new UsageException("找不到收件夹：" + path);
		}
		return path.toAbsolutePath().normalize();
	}

	/** The output folder: absent or a folder. */
	static Path output(Path path) {
		if (Files.exists(path) && !Files.isDirectory(path)) {
			throw new UsageException("输出位置不是文件夹：" + path);
		}
		return path.toAbsolutePath().normalize();
	}

	/**
	 * No output may be taken for something that was received, and none may replace it.
	 */
	static void apart(Path input, Path output, int year) throws IOException {
		Path received = real(input);
		Path results = real(output);
		if (results.startsWith(received)) {
			throw new UsageException("输出文件夹不能是收件夹，也不能在收件夹里面：" + output);
		}
		for (String own : List.of(String.valueOf(year), ".state")) {
			if (received.startsWith(results.resolve(own))) {
				throw new UsageException("收件夹不能放在程序自己的文件夹 " + results.resolve(own) + " 里面");
			}
		}
	}

	/** Links resolved, as far as the path exists. */
	private static Path real(Path path) throws IOException {
		Path parent = path.getParent();
		if (Files.exists(path) || parent == null) {
			return path.toRealPath();
		}
		return real(parent).resolve(path.getFileName());
	}

}

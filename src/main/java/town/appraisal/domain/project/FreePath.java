package town.appraisal.domain.project;

import java.util.Locale;
import java.util.Set;

/** A path nobody has yet, also where the file system knows no case. */
public final class FreePath {

	private FreePath() {
	}

	/**
	 * The path, or the path with a number before its ending where it is taken; taken from
	 * now on.
	 */
	public static String of(String path, Set<String> taken) {
		int dot = path.lastIndexOf('.');
		String free = path;
		for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
			free = path.substring(0, dot) + "（" + number + "）" + path.substring(dot);
		}
		return free;
	}

}

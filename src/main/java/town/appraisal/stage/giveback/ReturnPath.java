package town.appraisal.stage.giveback;

import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.SafeName;

/** Where the marked-up copy of a received file goes: {@code 退回/<乡镇>/<原文件名>_退回.xlsx}. */
final class ReturnPath {

	private static final String MARK = "_退回";

	private static final String ENDING = ".xlsx";

	private ReturnPath() {
	}

	/**
	 * The path for a file received under the given path; a copy that came back keeps one
	 * mark.
	 */
	static String of(Project project, String received) {
		return "退回/" + below(project, received);
	}

	/** The same below a folder of its own: {@code <乡镇>/<原文件名>_退回.xlsx}. */
	static String below(Project project, String received) {
		String name = received.substring(received.lastIndexOf('/') + 1);
		String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
		String bare = stem.replaceAll("(" + MARK + ")+$", "");
		return SafeName.ofTownship(project).text() + "/" + SafeName.of(bare).text() + MARK + ENDING;
	}

}

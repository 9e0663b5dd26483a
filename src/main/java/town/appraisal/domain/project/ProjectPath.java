package town.appraisal.domain.project;

/**
 * How the files of a project are named, wherever they lie: by township, then code and
 * name.
 *
 * @param stem {@code <乡镇>/<编号>_<名称>}, safe for every file system, without an ending
 */
public record ProjectPath(String stem) {

	private static final String NO_CODE = "无编号";

	private static final String NO_NAME = "未命名项目";

	/** The path of a project; no two projects share one. */
	public static ProjectPath of(Project project) {
		String code = project.code().isBlank() ? NO_CODE : project.code();
		String name = project.name().isBlank() ? NO_NAME : project.name();
		boolean plain = !code.contains("_") && !project.code().equals(NO_CODE) && !project.name().equals(NO_NAME);
		SafeName file = plain ? SafeName.of(code + "_" + name) : SafeName.marked(code + "_" + name,
				project.code().length() + " " + project.code() + " " + project.name());
		return new ProjectPath(SafeName.ofTownship(project).text() + "/" + file.text());
	}

}

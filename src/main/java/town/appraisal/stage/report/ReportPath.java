package town.appraisal.stage.report;

import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.SafeName;

/**
 * Where the report of a project goes, below the output folder and never out of it.
 *
 * @param stem the path with {@code /} and without an ending
 */
public record ReportPath(String stem) {

	private static final String FOLDER = "报告/";

	private static final String NO_CODE = "无编号";

	private static final String NO_NAME = "未命名项目";

	/** {@code 报告/<乡镇>/<编号>_<名称>}. */
	public static ReportPath of(Project project) {
		String code = project.code().isBlank() ? NO_CODE : project.code();
		String name = project.name().isBlank() ? NO_NAME : project.name();
		boolean plain = !code.contains("_") && !project.code().equals(NO_CODE) && !project.name().equals(NO_NAME);
		SafeName file = plain ? SafeName.of(code + "_" + name) : SafeName.marked(code + "_" + name,
				project.code().length() + " " + project.code() + " " + project.name());
		return new ReportPath(FOLDER + SafeName.ofTownship(project).text() + "/" + file.text());
	}

	/** The path of the workbook. */
	public String workbook() {
		return this.stem + ".xlsx";
	}

	/** The path of the document. */
	public String document() {
		return this.stem + ".docx";
	}

	/**
	 * The path of the workbook sent out to be filled: the same names, without the folder
	 * of reports.
	 */
	public String issued() {
		return workbook().substring(FOLDER.length());
	}

}

package town.appraisal.stage.report;

import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.ProjectPath;

/**
 * Where the report of a project goes, below the output folder and never out of it.
 *
 * @param stem the path with {@code /} and without an ending
 */
public record ReportPath(String stem) {

	/** {@code 报告/<乡镇>/<编号>_<名称>}. */
	public static ReportPath of(Project project) {
		return new ReportPath("报告/" + ProjectPath.of(project).stem());
	}

	/** The path of the workbook. */
	public String workbook() {
		return this.stem + ".xlsx";
	}

	/** The path of the document. */
	public String document() {
		return this.stem + ".docx";
	}

}

package town.appraisal.domain.project;

/**
 * One township's project of one fiscal year; a part that is not known is an empty text.
 *
 * @param code register key (项目编号)
 * @param name project name
 * @param township township or area office
 * @param unit implementing unit (实施单位)
 * @param department competent department (主管部门)
 * @param year fiscal year, 0 when unknown
 */
public record Project(String code, String name, String township, String unit, String department, int year) {

	/** The project of a file that does not say whose it is. */
	public static Project unknown() {
		return new Project("", "", "", "", "", 0);
	}

}

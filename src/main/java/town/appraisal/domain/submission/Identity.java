package town.appraisal.domain.submission;

/**
 * Who a workbook is about, as filled.
 *
 * @param code 项目编号; blank in the plain official form
 * @param name 项目名称
 * @param township 所属乡镇; blank in the plain official form
 * @param department 主管部门
 * @param unit 实施单位
 * @param year 年度
 */
public record Identity(Answer<String> code, Answer<String> name, Answer<String> township, Answer<String> department,
		Answer<String> unit, Answer<Integer> year) {

}

package town.appraisal.stage.report.district.table;

import town.appraisal.form.Form;
import town.appraisal.form.part.Expression;

/** The columns of the tables of the summary, in whatever table they stand. */
public enum SummaryColumn implements ColumnHead {

	NUMBER("序号"), TOWNSHIP("乡镇"), CODE("{项目编号}"), NAME("{项目名称}"), UNIT("{实施单位}"), STATUS("状态"), COUNTED("计入汇总"),
	INITIAL("{年初预算数}（万元）"), ANNUAL("{全年预算数}（万元）"), EXECUTED("{全年执行数}（万元）"), RATE("{执行率}"), SELF("自评{得分}"),
	REVIEWED("复核{得分}"), MEAN("平均复核得分"), GRADE("{等级}"), MUST_FIX("必改"), NEEDS_REASON("需说明"), HINTS("提示"),
	IN_REGISTER("台账内"), REGISTERED("台账项目"), FILE("报送文件"), SOURCE("原件"), REPORT("评价报告"), RETURNED_COPY("退回件"),
	REMARK("备注"), SAVED("保存时间"), LATE("是否逾期"), VERSION("版本关系"), CHANGES("与前相比"), DUE("要办的事"), DAYS_LEFT("距截止（天）"),
	KIND("类别"), RULE("规则"), PLACE("位置"), REASON("理由"), BY("谁负责"), ANNUAL_BEFORE("上年{全年预算数}"), ANNUAL_NOW("本年{全年预算数}"),
	RATE_BEFORE("上年{执行率}"), RATE_NOW("本年{执行率}"), SCORE_BEFORE("上年得分"), SCORE_NOW("本年得分"), GRADE_BEFORE("上年等级"),
	GRADE_NOW("本年等级"), CHANGE("增减");

	private final Expression words;

	SummaryColumn(String words) {
		this.words = new Expression(words);
	}

	@Override
	public String label(Form form) {
		return form.words(this.words);
	}

}

package town.appraisal.stage.report.draft;

import java.util.List;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.form.Form;
import town.appraisal.form.Role;

/** 结论: money, scores and grade in one sentence. */
public final class Outcome implements Draft {

	/** How a sentence about a project begins. */
	public static String opening(int year, String project) {
		return year + "年度“" + project + "”项目";
	}

	/** Both scores and the grade, without a full stop. */
	public static String scores(Form form, Appraisal appraisal) {
		return appraisal.selfScore().map((it) -> "自评" + it.toPlainString() + "分").orElse("自评未填总分") + "，复核"
				+ appraisal.reviewedScore().toPlainString() + "分，" + form.label(Role.GRADE) + "为“"
				+ appraisal.grade().label() + "”";
	}

	@Override
	public List<String> lines(Facts facts) {
		return List.of(opening(facts.year(), facts.project()) + FundsUse.sentence(facts.form(), facts.appraisal()) + "；"
				+ scores(facts.form(), facts.appraisal()) + "。");
	}

}

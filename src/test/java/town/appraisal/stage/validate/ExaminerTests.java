package town.appraisal.stage.validate;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;

import static org.assertj.core.api.Assertions.assertThat;

class ExaminerTests {

	private static final Rule RULE = Rule.mustFix("S99", "句子", "{given}。", "改。", "惯例");

	@Test
	void putsWhatMustBeMendedFirstAndTheRestAsOneReads() {
		Finding hint = at("自评表", "A1").as(Level.HINT);
		Examiner examiner = CaseFiles.examiner(List.of(saying(hint, at("报告文本", "A1"), at("自评表", "J10"),
				at("自评表", "AA9"), at("自评表", "K9"), at("自评表", "J10"), at("", ""))));

		Examination examination = examiner.examine(CaseFiles.alone(TestSubmissions.laiguangyingRenovation()));

		assertThat(examination.findings()).containsExactly(at("", ""), at("自评表", "K9"), at("自评表", "AA9"),
				at("自评表", "J10"), at("报告文本", "A1"), hint);
	}

	@Test
	void keepsRulesThatCouldNotRunOnceEach() {
		Remark open = RULE.notChecked("得分（J15）不是数字");

		Examination examination = CaseFiles.examiner(List.of(saying(open, open)))
			.examine(CaseFiles.alone(TestSubmissions.laiguangyingRenovation()));

		assertThat(examination).isEqualTo(new Examination(List.of(), List.of(RULE.notChecked("得分（J15）不是数字"))));
	}

	private static Finding at(String sheet, String cell) {
		return RULE.at(new Place(sheet, cell, "格"), "1", "2");
	}

	private static Check saying(Remark... remarks) {
		return new Check() {

			@Override
			public Rule rule() {
				return RULE;
			}

			@Override
			public Stream<? extends Remark> check(CaseFile file) {
				return Stream.of(remarks);
			}

		};
	}

}

package town.appraisal.stage.validate.structure;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class FormulasHaveAValueTests {

	private final Check check = new FormulasHaveAValue();

	@Test
	void acceptsValues() {
		SubmissionBuilder submission = TestSubmissions.roadRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsFormulasInError() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|90|90|10|#DIV/0!|#REF!");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"必改 K8 [#REF! → ] 得分的内容“#REF!”公式出错，读不出数值。 改正公式，或直接填入数值；用 Excel 或 WPS 打开后保存一次再报。",
				"必改 J8 [#DIV/0! → ] 执行率的内容“#DIV/0!”公式出错，读不出数值。 改正公式，或直接填入数值；用 Excel 或 WPS 打开后保存一次再报。");
	}

	@Test
	void returnsFormulasInErrorInTheIndicatorTable() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|#N/A|#REF!|30|30|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"必改 F15 [#N/A → ] 年度指标值的内容“#N/A”公式出错，读不出数值。 改正公式，或直接填入数值；用 Excel 或 WPS 打开后保存一次再报。",
				"必改 H15 [#REF! → ] 实际完成值的内容“#REF!”公式出错，读不出数值。 改正公式，或直接填入数值；用 Excel 或 WPS 打开后保存一次再报。");
	}

}

package town.appraisal.stage.validate.structure;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.domain.submission.Stamp;
import town.appraisal.domain.submission.Submission;
import town.appraisal.FirstEdition;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateIsItsOwnTests {

	private final Check check = new TemplateIsItsOwn();

	@Test
	void acceptsThisYearsTemplateOfTheProject() {
		CaseFile file = issued(FirstEdition.FORM.origin().template(), FirstEdition.FORM.id().edition(), "2024",
				"QD-2024-009", 2024);

		List<String> said = CaseFiles.said(this.check, file);

		assertThat(said).isEmpty();
	}

	@Test
	void acceptsTheBlankTemplate() {
		CaseFile file = issued(FirstEdition.FORM.origin().template(), FirstEdition.FORM.id().edition(), "", "", 2024);

		List<String> said = CaseFiles.said(this.check, file);

		assertThat(said).isEmpty();
	}

	@Test
	void asksNoYearOfASingleFile() {
		CaseFile file = issued(FirstEdition.FORM.origin().template(), FirstEdition.FORM.id().edition(), "2023",
				"QD-2024-009", 0);

		List<String> said = CaseFiles.said(this.check, file);

		assertThat(said).isEmpty();
	}

	@Test
	void returnsAnotherForm() {
		CaseFile file = issued("其他表", "2024.1", "2024", "QD-2024-009", 2024);

		List<String> said = CaseFiles.said(this.check, file);

		assertThat(said).containsExactly("必改 C3 [其他表 → 项目支出绩效自评] 这个工作簿的模板标识是“其他表”，不是下发的模板。 用本年度下发给本项目的模板重新填报。");
	}

	@Test
	void returnsAnOlderEditionOfLastYearForANeighbour() {
		CaseFile file = issued(FirstEdition.FORM.origin().template(), "2023.1", "2023", "QD-2024-010", 2024);

		List<String> said = CaseFiles.said(this.check, file);

		assertThat(said).containsExactly(
				"必改 C3 [2023.1 → 2024.1] 这个工作簿的模板版本是“2023.1”，现用版本是“2024.1”。 用本年度下发给本项目的模板重新填报。",
				"必改 E2 [2023 → 2024] 这个工作簿是 2023 年度下发的模板，本次填报 2024 年度。 用本年度下发给本项目的模板重新填报。",
				"必改 C4 [QD-2024-009 → QD-2024-010] 这个工作簿是下发给云岭乡项目“QD-2024-010”的模板，填报的却是项目“QD-2024-009”。 用本年度下发给本项目的模板重新填报。");
	}

	@Test
	void asksNothingOfAPlainForm() {
		SubmissionBuilder submission = TestSubmissions.canalRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	private static CaseFile issued(String id, String version, String year, String code, int runYear) {
		Submission it = TestSubmissions.canalRepair().build();
		Submission issued = new Submission(Optional.of(new Stamp(id, version, year, code, "云岭乡", "10号", "")),
				it.identity(), it.funds(), it.goals(), it.indicators(), it.total(), it.narrative(), it.facts());
		return CaseFiles.inYear(runYear, issued);
	}

}

package town.appraisal.stage.validate.across;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Remark;
import town.appraisal.stage.validate.digest.FileDigest;

import static org.assertj.core.api.Assertions.assertThat;

class OneSubmissionPerProjectTests {

	private final OneSubmissionPerProject check = new OneSubmissionPerProject();

	@Test
	void letsAnOlderVersionGiveWayInSilence() {
		List<FileDigest> files = List.of(Digests.coded("a.xlsx", "2024-12-02T08:00:00Z", Status.ACCEPTED),
				Digests.coded("b.xlsx", "2024-12-03T08:00:00Z", Status.ACCEPTED));

		Map<String, List<Remark>> findings = this.check.check(Digests.sideBySide(files));

		assertThat(findings).isEmpty();
	}

	@Test
	void returnsBothFilesOfTwoUnitsUnderOneCode() {
		List<FileDigest> files = List.of(
				Digests.file("a.xlsx", "a", "2024-12-02T08:00:00Z", Status.ACCEPTED, "XC-007", "小村乡人民政府"),
				Digests.file("b.xlsx", "b", "2024-12-03T08:00:00Z", Status.ACCEPTED, "XC-007", "大村乡人民政府"));

		Map<String, List<Remark>> findings = this.check.check(Digests.sideBySide(files));

		assertThat(findings)
			.isEqualTo(Map.of("a.xlsx", List.of(finding("b.xlsx")), "b.xlsx", List.of(finding("a.xlsx"))));
	}

	@Test
	void cannotTellWhichCountsBesideAFileThatDoesNotOpen() {
		List<FileDigest> files = List.of(Digests.coded("a.xlsx", "2024-12-02T08:00:00Z", Status.ACCEPTED),
				Digests.coded("b.xlsx", "2024-12-03T08:00:00Z", Status.UNREADABLE));

		List<String> said = Digests.said(this.check, Digests.sideBySide(files));

		assertThat(said).containsExactly("a.xlsx 同一项目的另一份文件“b.xlsx”打不开，无法判断以哪份为准");
	}

	private static Finding finding(String other) {
		return OneSubmissionPerProject.RULE.at(new Place("自评表", "C4", "项目编号"), "XC-007", "",
				Map.of("other", other, "why", "实施单位不同"));
	}

}

package town.appraisal.stage.validate.structure;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.submission.FormFacts;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class NothingIsHiddenTests {

	private final Check check = new NothingIsHidden();

	@Test
	void acceptsAFormInPlainSight() {
		CaseFile file = hiding(List.of());

		List<String> said = CaseFiles.said(this.check, file);

		assertThat(said).isEmpty();
	}

	@Test
	void pointsAtEachSheetOnce() {
		CaseFile file = hiding(List.of(new Place("自评表", "D15", "三级指标"), new Place("报告文本", "B2", "项目概况"),
				new Place("自评表", "D16", "三级指标")));

		List<String> said = CaseFiles.said(this.check, file);

		assertThat(said).containsExactly("提示 D15 [2 → ] 有 2 个已填写的单元格在隐藏的行、列或工作表中：D15、D16。隐藏的内容同样参与核对。 取消隐藏，核对其中的内容。",
				"提示 B2 [1 → ] 有 1 个已填写的单元格在隐藏的行、列或工作表中：B2。隐藏的内容同样参与核对。 取消隐藏，核对其中的内容。");
	}

	@Test
	void namesAtMostTen() {
		CaseFile file = hiding(cells("自评表", 11));

		List<String> said = CaseFiles.said(this.check, file);

		assertThat(said).containsExactly(
				"提示 B1 [11 → ] 有 11 个已填写的单元格在隐藏的行、列或工作表中：B1、B2、B3、B4、B5、B6、B7、B8、B9、B10等。隐藏的内容同样参与核对。 取消隐藏，核对其中的内容。");
	}

	@Test
	void namesAllOfTen() {
		CaseFile file = hiding(cells("自评表", 10));

		List<String> said = CaseFiles.said(this.check, file);

		assertThat(said).containsExactly(
				"提示 B1 [10 → ] 有 10 个已填写的单元格在隐藏的行、列或工作表中：B1、B2、B3、B4、B5、B6、B7、B8、B9、B10。隐藏的内容同样参与核对。 取消隐藏，核对其中的内容。");
	}

	private static CaseFile hiding(List<Place> cells) {
		Submission it = TestSubmissions.canalRepair().build();
		return CaseFiles
			.alone(it.with(new FormFacts(List.of(), cells, List.of(), it.facts().indicatorTable(), List.of())));
	}

	private static List<Place> cells(String sheet, int count) {
		return IntStream.rangeClosed(1, count).mapToObj((it) -> new Place(sheet, "B" + it, "三级指标")).toList();
	}

}

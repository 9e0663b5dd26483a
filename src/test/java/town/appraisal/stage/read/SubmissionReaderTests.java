package town.appraisal.stage.read;

import java.util.List;
import java.util.Optional;

import town.appraisal.stage.intake.PolicyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import town.appraisal.domain.finding.Place;
import town.appraisal.domain.submission.FormFacts;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.domain.submission.Stamp;
import town.appraisal.domain.submission.Submission;
import town.appraisal.form.FormShelf;
import town.appraisal.form.part.Origin;
import town.appraisal.workbook.WorkbookVisitor;
import town.appraisal.stage.intake.PolicyFile;

import static org.assertj.core.api.Assertions.assertThat;

class SubmissionReaderTests {

	private static final List<String> ISSUED_INDICATORS = List.of(
			"B15=产出指标 | C15=数量指标 | D15=受益户数 | F15=≥1200户{AT_LEAST,1200,户} | H15=1200{,1200,} | I15=50 | J15=50 | K15",
			"B15=产出指标 | C15=数量指标 | D16=修缮小区 | F16==3个{EQUAL,3,个} | H16=3{,3,} | I16=0 | J16=0 | K16",
			"B17=效益指标 | C17=社会效益指标 | D17=居民生活环境 | F17=明显改善{QUALITATIVE,,} | H17=明显改善{,,} | I17=40 | J17=40 | K17");

	private static final List<String> ISSUED_FUNDS = List.of(
			"D8=66.649016 | E8=66.649016 | H8=66.649016 | I8=10 | J8=1 | K8=10",
			"D9=66.649016 | E9=66.649016 | H9=66.649016 | I9 | J9 | K9", "D10=0 | E10=0 | H10=0 | I10 | J10 | K10",
			"D11 | E11 | H11 | I11 | J11 | K11");

	@Test
	void readsTheIssuedFormByItsNames() {
		Reading.Read reading = IssuedForm.draw().read();

		Submission it = reading.submission();
		assertThat(it.stamp()).contains(new Stamp("项目支出绩效自评", "2024.1", "2024", "LGY-01", "来广营乡", "10号", "abc"));
		assertThat(Said.identity(it))
			.isEqualTo("C4=LGY-01 | C3=老旧小区修缮项目 | I4=来广营乡 | C5=区农业农村局 | I5=来广营乡人民政府 | E2=2024");
		assertThat(Said.funds(it)).isEqualTo(ISSUED_FUNDS);
		assertThat(Said.goals(it)).isEqualTo("B13=修缮三个小区，\n受益1200户 | G13=已修缮三个小区");
		assertThat(Said.indicators(it)).isEqualTo(ISSUED_INDICATORS);
		assertThat(Said.total(it)).isEqualTo("I18=100 | J18=100 | K18=优");
		assertThat(it.narrative().text(ReportSection.BACKGROUND)).contains("小区建成于1990年。\n管线老化。");
		assertThat(it.facts().with(List.of()))
			.isEqualTo(new FormFacts(List.of(), List.of(), List.of(), new Place("自评表", "B14", "一级指标"), List.of()));
		assertThat(reading.tidied()).isEmpty();
		assertThat(reading.saved()).isEqualTo("2025-01-06T08:00:00Z");
	}

	@Test
	void readsTheIssuedFormByItsLabelsWhenTheNamesAreGone() {
		Submission named = IssuedForm.draw().read().submission();

		Submission labelled = IssuedForm.drawWithoutNames().read().submission();

		assertThat(labelled).isEqualTo(new Submission(Optional.empty(), named.identity(), named.funds(), named.goals(),
				named.indicators(), named.total(), named.narrative(), named.facts().with(List.of())));
	}

	@ParameterizedTest
	@CsvSource({ "3,2,true", "3,2,false", "0,5,true", "7,0,false" })
	void readsTheSameAfterRowsAndColumnsWereInserted(int down, int right, boolean named) {
		Submission it = IssuedForm.drawMoved(down, right, named).read().submission();

		assertThat(values(Said.indicators(it))).isEqualTo(values(ISSUED_INDICATORS));
		assertThat(values(Said.funds(it))).isEqualTo(values(ISSUED_FUNDS));
		assertThat(it.identity().name().place())
			.isEqualTo(new Place("自评表", DrawnSheet.at(2 + down, 2 + right), "项目名称"));
		assertThat(it.total().score().place()).isEqualTo(new Place("自评表", DrawnSheet.at(17 + down, 9 + right), "总分"));
	}

	@Test
	void fallsBackToTheLabelOfAFieldWhoseNameIsBroken() {
		DrawnWorkbook workbook = IssuedForm.drawWithoutNames()
			.name("项目名称", "#REF!")
			.name("实施单位", "自评表!$I$5")
			.name("年度资金总额_年初预算数", "[1]自评表!$D$8");

		Submission it = workbook.read().submission();

		assertThat(it).isEqualTo(IssuedForm.drawWithoutNames().name("实施单位", "自评表!$I$5").read().submission());
		assertThat(Said.of(it.identity().name())).isEqualTo("C3=老旧小区修缮项目");
		assertThat(it.facts().missingSheets()).containsExactly(new Place("_meta", "", "_meta"));
	}

	@Test
	void tellsFilledCellsInHiddenRowsAndColumns() {
		DrawnWorkbook workbook = IssuedForm.draw();
		workbook.sheet(IssuedForm.SHEET).hideRow(16).hideColumn("H");

		assertThat(workbook.read().submission().facts().hiddenFilled()).map(Place::toString)
			.containsExactly("自评表!H8", "自评表!H9", "自评表!H10", "自评表!H15", "自评表!D16", "自评表!E16", "自评表!F16", "自评表!G16",
					"自评表!H16", "自评表!I16", "自评表!J16", "自评表!H17");
	}

	@Test
	void computesFormulasOfTheIssuedFormThatWereNeverComputed() {
		DrawnWorkbook workbook = IssuedForm.draw();
		workbook.sheet(IssuedForm.SHEET)
			.notComputed("D8", "SUM(D9:D11)")
			.set("H8", "57.4514")
			.notComputed("J11", "IF(N(E11)=0,1,H11/E11)")
			.notComputed("J8", "H8/E8")
			.notComputed("K8", "J8*I8")
			.notComputed("I18", "SUM(I15:I17)")
			.notComputed("J18", "SUM(J15:J17)")
			.notComputed("K18", "IF(J18>=90,1,2)");

		Reading.Read reading = workbook.read();

		assertThat(Said.funds(reading.submission()).get(0))
			.isEqualTo("D8=66.649016 | E8=66.649016 | H8=57.4514 | I8=10 | J8=0.861999222914259 | K8=8.62");
		assertThat(Said.total(reading.submission())).isEqualTo("I18=100 | J18=98.62 | K18=优");
		assertThat(Said.funds(reading.submission()).get(3)).isEqualTo("D11 | E11 | H11 | I11 | J11 | K11");
		assertThat(Said.tidied(reading)).containsExactly("D8 年度资金总额·年初预算数: =SUM(D9:D11) -> 66.649016",
				"J8 执行率: =H8/E8 -> 86.20%", "K8 得分: =J8*I8 -> 8.62", "I18 总分: =SUM(I15:I17) -> 100",
				"J18 总分: =SUM(J15:J17) -> 98.62", "K18 等级: =IF(J18>=90,1,2) -> 优");
	}

	@Test
	void neverReadsWhoToCall() {
		assertThat(IssuedForm.draw().read().toString()).doesNotContain("张三", "13800000000");
	}

	@Test
	void refusesWhatIsNotTheForm() {
		DrawnWorkbook workbook = new DrawnWorkbook();
		workbook.sheet("Sheet1").set("A1", "会议签到表");

		assertThat(workbook.reading()).isEqualTo(new Reading.Refused("没有找到“自评表”：各工作表中都没有项目资金和绩效指标的表头，请使用下发的模板填报"));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void refusesTheLayoutOfAnotherRegionByItsName(Origin layout) {
		DrawnWorkbook workbook = new DrawnWorkbook();
		for (String mark : layout.marks()) {
			workbook.sheet("Sheet1").set("B" + (layout.marks().indexOf(mark) + 5), "其中： " + mark + "（20分）");
		}

		assertThat(workbook.reading()).isEqualTo(new Reading.Refused("这是" + layout.name() + "，不是下发的表式，请使用下发的模板重新填报"));
	}

	static List<Origin> refused() {
		return FormShelf.EVERY.refused();
	}

	@Test
	void handsOnWhyTheFileCouldNotBeOpened() {
		SubmissionReader reader = new SubmissionReader((byte[] bytes, WorkbookVisitor visitor) -> Optional.of("文件已加密"),
				PolicyFile.shipped().borders());

		assertThat(reader.read(new byte[0])).isEqualTo(new Reading.Refused("文件已加密"));
	}

	/** The answers without the cells they stand in. */
	private static List<String> values(List<String> said) {
		return said.stream().map((it) -> it.replaceAll("\\b[A-Z]+\\d+(?==|\\b)", "")).toList();
	}

}

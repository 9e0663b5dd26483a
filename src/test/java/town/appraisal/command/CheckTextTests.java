package town.appraisal.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Settlement;
import town.appraisal.domain.finding.Tidied;
import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.project.Project;

import static org.assertj.core.api.Assertions.assertThat;

class CheckTextTests {

	private static final Place RATE = new Place("自评表", "J8", "执行率");

	private static final Place TOTAL = new Place("自评表", "J24", "总分");

	@Test
	void saysWhatIsWrongWhereAndHowToMendIt() {
		Finding rate = new Finding("B03", Level.MUST_FIX, RATE, "执行率填的是 0，应为 100%。", "改为 100%。", "0", "100%");
		Finding late = new Finding("X12", Level.NEEDS_REASON, Place.WHOLE_FILE, "晚报 3 天。", "说明原因。", "", "")
			.settledBy(new Settlement.Explained("系统故障"));

		assertThat(CheckText.of(List.of(file(Status.RETURNED, List.of(rate, late),
				List.of(new NotChecked("B05", "得分没有填")), List.of(new Tidied(RATE, "１００％", "100%"))))))
			.containsExactly("乡/P1.xlsx　退回", "  自评 98.00　复核 97.24　等级 优", "  〔必改〕B03　自评表!J8（执行率）　执行率填的是 0，应为 100%。",
					"        怎么改：改为 100%。", "  〔需说明〕X12　晚报 3 天。〔已说明：系统故障〕", "        怎么改：说明原因。", "  〔未校验〕B05　得分没有填",
					"  〔自动整理〕自评表!J8　“１００％” 按 “100%” 读取");
	}

	@Test
	void namesWhatToMendFirstWhereThereIsMuch() {
		List<Finding> findings = List.of(finding("B03", RATE), finding("B05", RATE), finding("W01", TOTAL),
				finding("G12", TOTAL));

		assertThat(CheckText.of(List.of(file(Status.RETURNED, findings, List.of(), List.of()))).get(2))
			.isEqualTo("  先改：B03　自评表!J8；W01　自评表!J24；B05　自评表!J8");
	}

	@Test
	void saysInOneLineWhyAFileIsNotOurForm() {
		AppraisedFile file = AppraisedFile.unreadable(new Receipt("乡/照片.jpg", "", 3, ""), "这是一张图片。");

		assertThat(CheckText.of(List.of(file))).containsExactly("乡/照片.jpg　异常文件", "  这是一张图片。");
	}

	private static Finding finding(String rule, Place place) {
		return new Finding(rule, Level.MUST_FIX, place, "不对。", "改正。", "", "");
	}

	private static AppraisedFile file(Status status, List<Finding> findings, List<NotChecked> notChecked,
			List<Tidied> tidied) {
		Appraisal appraisal = new Appraisal(new Scheme("10号", "10号文", BigDecimal.TEN, Map.of()), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), BigDecimal.TEN, List.of(),
				Optional.of(new BigDecimal("98.00")), new BigDecimal("97.24"), Grade.EXCELLENT);
		return new AppraisedFile(new Receipt("乡/P1.xlsx", "", 9, ""), status,
				new Project("P1", "道路", "乡", "乡政府", "", 2024), true, Optional.empty(), Optional.of(appraisal), findings,
				notChecked, tidied, "");
	}

}

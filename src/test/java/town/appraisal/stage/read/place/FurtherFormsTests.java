package town.appraisal.stage.read.place;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.finding.Place;
import town.appraisal.workbook.SheetFacts;
import town.appraisal.workbook.WorkbookFacts;

import static org.assertj.core.api.Assertions.assertThat;

class FurtherFormsTests {

	@Test
	void findsCopiesByTheirNames() {
		assertThat(beside("自评表", "自评表", "自评表 (2)", "自评表2", "自评表（3）", "自评表二", "自评表 - 副本", "自评表的副本 (2)"))
			.containsExactly("自评表 (2)", "自评表2", "自评表（3）", "自评表二", "自评表 - 副本", "自评表的副本 (2)");
	}

	@Test
	void takesNeitherOtherSheetsNorTheOneThatWasReadForACopy() {
		assertThat(beside("自评表 (2)", "自评表", "自评表 (2)", "自评表填报说明", "报告文本", "Sheet2")).isEmpty();
	}

	@Test
	void leavesHiddenCopiesAlone() {
		WorkbookFacts workbook = facts(List.of(new SheetFacts(0, "自评表", false), new SheetFacts(1, "自评表2", true)));

		assertThat(FurtherForms.beside("自评表", "自评表", workbook)).isEmpty();
	}

	private static List<String> beside(String form, String... sheets) {
		List<SheetFacts> listed = new ArrayList<>();
		for (String sheet : sheets) {
			listed.add(new SheetFacts(listed.size(), sheet, false));
		}
		return FurtherForms.beside(form, "自评表", facts(listed)).stream().map(Place::sheet).toList();
	}

	private static WorkbookFacts facts(List<SheetFacts> sheets) {
		return new WorkbookFacts(sheets, List.of(), false, "");
	}

}

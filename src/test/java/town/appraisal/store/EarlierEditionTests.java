package town.appraisal.store;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.finding.Place;
import town.appraisal.domain.submission.FormFacts;
import town.appraisal.store.judged.PackedJson;

import static org.assertj.core.api.Assertions.assertThat;

/** What an earlier edition of the program stored. */
class EarlierEditionTests {

	@Test
	void isReadWithEmptyListsWhereItKnewNone() {
		byte[] stored = PackedJson.pack(Map.of("indicatorTable", new Place("自评表", "B14", "一级指标")));

		assertThat(PackedJson.unpack(stored, FormFacts.class))
			.isEqualTo(new FormFacts(List.of(), List.of(), List.of(), new Place("自评表", "B14", "一级指标"), List.of()));
	}

}

package town.appraisal.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.finding.Place;
import town.appraisal.domain.submission.Blank;
import town.appraisal.domain.submission.FormFacts;
import town.appraisal.domain.submission.FormId;
import town.appraisal.domain.submission.Submission;
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

	@Test
	@SuppressWarnings("unchecked")
	void wasFilledInTheFirstEditionOfTheFormWhereItNamesNone() {
		Submission submission = Submissions.laiguangying();
		Map<String, Object> stored = PackedJson.unpack(PackedJson.pack(submission), Map.class);
		stored.remove("form");
		((List<Map<String, Object>>) Objects.requireNonNull(stored.get("indicators")))
			.forEach((it) -> it.remove("evidence"));

		Submission read = PackedJson.unpack(PackedJson.pack(stored), Submission.class);

		assertThat(read.form()).isEqualTo(new FormId("2024.1"));
		assertThat(read.identity()).isEqualTo(submission.identity());
		assertThat(read.indicators()).extracting((it) -> it.evidence())
			.containsExactly(new Blank<>("", submission.indicators().get(0).reason().place()));
	}

}

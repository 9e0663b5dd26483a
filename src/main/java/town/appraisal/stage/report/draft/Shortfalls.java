package town.appraisal.stage.report.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import town.appraisal.domain.appraisal.Attainment;
import town.appraisal.domain.appraisal.ScoredIndicator;

/**
 * 存在的问题: the indicators that fell short, with the reasons the filler gave in the table.
 */
final class Shortfalls implements Draft {

	@Override
	public List<String> lines(Facts facts) {
		List<String> lines = new ArrayList<>();
		for (ScoredIndicator indicator : facts.only(Shortfalls::fellShort)) {
			lines.add(facts.sentence().of(indicator) + reason(indicator) + "。");
		}
		return lines;
	}

	private static boolean fellShort(ScoredIndicator it) {
		Optional<Attainment> attainment = Attainment.of(it.row());
		return attainment.filter((value) -> !value.isMet()).isPresent()
				|| it.row().weight().value().filter((full) -> it.reviewed().compareTo(full) < 0).isPresent();
	}

	private static String reason(ScoredIndicator indicator) {
		return indicator.row()
			.reason()
			.value()
			.filter((it) -> !it.isBlank())
			.map((it) -> "；填报的原因：“" + it.strip().replaceAll("\\s*\\R\\s*", "").replaceAll("。$", "") + "”")
			.orElse("；未填原因");
	}

}

package town.appraisal.engine;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Reason;
import town.appraisal.domain.finding.Settlement;
import town.appraisal.domain.project.Waiver;

import static org.assertj.core.api.Assertions.assertThat;

class SettlingTests {

	private static final LocalDate LAST_DAY = LocalDate.parse("2025-01-31");

	private static final Place OVERSPENT = new Place("自评表", "H8", "全年执行数");

	private static final Finding MUST = new Finding("B07", Level.MUST_FIX, OVERSPENT, "超支。", "核对。", "100", "90");

	private static final Finding ASKED = new Finding("X12", Level.NEEDS_REASON, Place.WHOLE_FILE, "逾期。", "说明。", "", "");

	private final Waiver waiver = new Waiver("b07", "P1", "王局长", "应急抢险", "2025-01-31");

	@Test
	void aReasonSettlesWhatAsksForOneAndStaysVisible() {
		Reason reason = new Reason("X12", "", "", " 系统故障，延后一天报送 ");

		List<Finding> settled = new Settling(List.of(), LAST_DAY).settle(List.of(ASKED), "P1", List.of(reason));

		assertThat(settled).containsExactly(ASKED.settledBy(new Settlement.Explained("系统故障，延后一天报送")));
		assertThat(settled.get(0).settlement().orElseThrow().label()).isEqualTo("已说明：系统故障，延后一天报送");
		assertThat(Status.of(settled, List.of())).isEqualTo(Status.ACCEPTED);
	}

	@Test
	void noReasonSettlesAMustFix() {
		Reason reason = new Reason("B07", "自评表", "H8", "确实超支了");

		List<Finding> settled = new Settling(List.of(), LAST_DAY).settle(List.of(MUST), "P1", List.of(reason));

		assertThat(settled).containsExactly(MUST);
		assertThat(Status.of(settled, List.of())).isEqualTo(Status.RETURNED);
	}

	@Test
	void aReasonAtAnotherCellOrWithoutWordsSettlesNothing() {
		List<Reason> reasons = List.of(new Reason("X12", "自评表", "C3", "系统故障"), new Reason("X12", "", "", "无。"),
				new Reason("X12", "", "", " / "), new Reason("X01", "", "", "系统故障"));

		assertThat(new Settling(List.of(), LAST_DAY).settle(List.of(ASKED), "P1", reasons)).containsExactly(ASKED);
	}

	@Test
	void aWaiverSettlesAMustFixUpToItsLastDay() {
		List<Finding> settled = new Settling(List.of(this.waiver), LAST_DAY).settle(List.of(MUST), "P1", List.of());

		assertThat(settled).containsExactly(MUST.settledBy(new Settlement.Waived("王局长", "应急抢险", "2025-01-31")));
		assertThat(settled.get(0).settlement().orElseThrow().label()).isEqualTo("已豁免：王局长 应急抢险");
		assertThat(Status.of(settled, List.of())).isEqualTo(Status.ACCEPTED);
	}

	@Test
	void anExpiredWaiverSettlesNothingAndSaysSo() {
		List<Finding> settled = new Settling(List.of(this.waiver), LAST_DAY.plusDays(1)).settle(List.of(MUST), "P1",
				List.of());

		assertThat(settled).containsExactly(MUST, MUST.as(Level.HINT)
			.saying("台账对此项的豁免（批准人王局长，有效期至2025-01-31）已过期，不再有效：超支。", "按本条规则改正；确需继续豁免的，请区级在台账中续签。"));
		assertThat(Status.of(settled, List.of())).isEqualTo(Status.RETURNED);
	}

	@Test
	void aWaiverOfAnotherProjectOrRuleSettlesNothing() {
		List<Waiver> others = List.of(new Waiver("B07", "P2", "王局长", "应急抢险", ""),
				new Waiver("B06", "P1", "王局长", "应急抢险", ""));

		assertThat(new Settling(others, LAST_DAY).settle(List.of(MUST), "P1", List.of())).containsExactly(MUST);
	}

}

package town.appraisal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Reason;
import town.appraisal.domain.finding.Settlement;
import town.appraisal.domain.project.Waiver;

/**
 * Settles findings: 需说明 by a reason the filler typed, 必改 only by a waiver of the
 * register. A settled finding stays visible; an expired waiver says that it is over.
 */
final class Settling {

	private final Map<String, List<Waiver>> waivers;

	private final LocalDate today;

	/**
	 * Settling by these waivers.
	 * @param waivers the waivers of the register
	 * @param today the date of the run at the office
	 */
	Settling(List<Waiver> waivers, LocalDate today) {
		this.waivers = waivers.stream().collect(Collectors.groupingBy(Waiver::projectCode));
		this.today = today;
	}

	/** The findings of a file, those settled marked as such, in the order of reports. */
	List<Finding> settle(List<Finding> findings, String projectCode, List<Reason> reasons) {
		List<Finding> settled = new ArrayList<>();
		for (Finding finding : findings) {
			List<Waiver> signed = signed(finding, projectCode);
			settled.add(settlement(finding, signed, reasons).map(finding::settledBy).orElse(finding));
			if (signed.stream().allMatch((it) -> it.isExpired(this.today))) {
				signed.stream().findFirst().ifPresent((it) -> settled.add(expired(finding, it)));
			}
		}
		settled.sort(Finding.ORDER);
		return List.copyOf(settled);
	}

	private List<Waiver> signed(Finding finding, String projectCode) {
		return (finding.level() == Level.HINT) ? List.of()
				: this.waivers.getOrDefault(projectCode, List.of())
					.stream()
					.filter((it) -> it.covers(projectCode, finding.rule()))
					.toList();
	}

	private Optional<Settlement> settlement(Finding finding, List<Waiver> signed, List<Reason> reasons) {
		Optional<Settlement> waived = signed.stream()
			.filter((it) -> !it.isExpired(this.today))
			.findFirst()
			.map((it) -> new Settlement.Waived(it.approver(), it.reason(), it.until()));
		return waived.or(() -> reasons.stream()
			.filter((it) -> finding.level() == Level.NEEDS_REASON && it.answers(finding))
			.findFirst()
			.map((it) -> new Settlement.Explained(it.text().strip())));
	}

	private static Finding expired(Finding finding, Waiver waiver) {
		return finding.as(Level.HINT)
			.saying("台账对此项的豁免（批准人" + waiver.approver() + "，有效期至" + waiver.until() + "）已过期，不再有效：" + finding.message(),
					"按本条规则改正；确需继续豁免的，请区级在台账中续签。");
	}

}

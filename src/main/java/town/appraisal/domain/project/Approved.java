package town.appraisal.domain.project;

import java.util.Map;
import java.util.Optional;

/**
 * The approved amounts of one budget column of the register, in 万元.
 *
 * @param total the approved total; empty when the register does not state it
 * @param bySource the approved amount of each source the register states
 */
public record Approved(Optional<Money> total, Map<FundSource, Money> bySource) {

	public Approved {
		bySource = Map.copyOf(bySource);
	}

	public static Approved unknown() {
		return new Approved(Optional.empty(), Map.of());
	}

}

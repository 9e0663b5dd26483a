package town.appraisal.stage.validate;

import java.util.Optional;
import java.util.Set;

import town.appraisal.domain.appraisal.PriorYear;

/**
 * What is known besides a workbook and its own line of the register.
 *
 * @param townships the townships the register knows, empty without a register
 * @param past what was concluded of the same project a year before; empty in a check
 * without a database
 */
public record Background(Set<String> townships, Optional<PriorYear> past) {

	/** Nothing is known. */
	public static final Background NONE = new Background(Set.of(), Optional.empty());

	public Background {
		townships = Set.copyOf(townships);
	}

}

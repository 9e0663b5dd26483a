package town.appraisal.domain.policy;

/** How far a rule is in force. */
public enum RuleLife {

	/** Tried out: its findings are only hints. */
	OBSERVE,
	/** In force. */
	ACTIVE,
	/** No longer applied. */
	RETIRED

}

package town.appraisal.domain.policy;

/** How far a rule is in force. */
public enum RuleLife {

	/** Tried out: it is told, and weighs nothing. */
	OBSERVE,
	/** In force. */
	ACTIVE,
	/** No longer applied. */
	RETIRED

}

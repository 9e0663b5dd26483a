package town.appraisal.stage.intake;

import java.util.List;

/** A policy file that cannot be used; nothing may start with it. */
public final class FaultyPolicyException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final transient List<String> faults;

	FaultyPolicyException(List<String> faults) {
		super(String.join("；", faults));
		this.faults = List.copyOf(faults);
	}

	/** One line per fault, for the person who wrote the file. */
	public List<String> faults() {
		return this.faults;
	}

}

package town.appraisal.stage.intake;

import java.util.List;

import town.appraisal.domain.project.Register;

/** What came of reading the register: a register, or everything that is wrong with it. */
public sealed interface RegisterReading {

	/** A sound register. */
	record Sound(Register register) implements RegisterReading {
	}

	/** One line per fault, with sheet and cell. */
	record Faulty(List<String> faults) implements RegisterReading {

		public Faulty {
			faults = List.copyOf(faults);
		}

	}

}

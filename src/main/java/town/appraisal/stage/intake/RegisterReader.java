package town.appraisal.stage.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import town.appraisal.workbook.list.TableReader;

/**
 * Reads the register (项目台账), streamed; everything that is wrong with it is told at once,
 * each with sheet and cell, so that the clerk mends it in one go.
 */
public final class RegisterReader {

	private final Set<String> schemes;

	/**
	 * A reader that knows the weight schemes.
	 * @param schemes ids of the weight schemes in force
	 */
	public RegisterReader(Set<String> schemes) {
		this.schemes = Set.copyOf(schemes);
	}

	/** Reads a register file. */
	public RegisterReading read(Path file) {
		RegisterTables tables = new RegisterTables();
		Optional<String> refused = TableReader.read(file, tables);
		if (refused.isPresent()) {
			return new RegisterReading.Faulty(List.of("项目台账" + refused.get()));
		}
		Faults faults = new Faults();
		tables.tellMissing(faults);
		RegisterAssembly lines = new RegisterAssembly(tables, this.schemes, faults);
		return lines.register()
			.filter((it) -> faults.isEmpty())
			.<RegisterReading>map(RegisterReading.Sound::new)
			.orElseGet(() -> new RegisterReading.Faulty(faults.lines()));
	}

}

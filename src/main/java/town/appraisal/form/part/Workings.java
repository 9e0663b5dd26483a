package town.appraisal.form.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the template does by itself while somebody types.
 *
 * @param calculations the formula under a defined name
 * @param checks what the check column says in a block
 * @param guards the colours beyond those of required cells, in their order
 */
public record Workings(Map<String, Calculation> calculations, Map<Block, Expression> checks, List<Guard> guards) {

	/** A form nobody issues. */
	public static final Workings NONE = new Workings(Map.of(), Map.of(), List.of());

	public Workings {
		calculations = Map.copyOf(calculations);
		checks = Map.copyOf(checks);
		guards = List.copyOf(guards);
	}

	/** The formula under a defined name. */
	public Optional<Calculation> calculation(String name) {
		return Optional.ofNullable(this.calculations.get(name));
	}

	/** What the check column says in a line of a block. */
	public Expression check(Block block) {
		return this.checks.getOrDefault(block, Expression.NONE);
	}

	/** The same with another formula under a name. */
	public Workings with(String name, Calculation other) {
		Map<String, Calculation> others = new HashMap<>(this.calculations);
		others.put(name, other);
		return new Workings(others, this.checks, this.guards);
	}

	/** The same with another check in a block. */
	public Workings with(Block block, Expression other) {
		Map<Block, Expression> others = new HashMap<>(this.checks);
		others.put(block, other);
		return new Workings(this.calculations, others, this.guards);
	}

	/** The same with a further colour. */
	public Workings and(Guard other) {
		return new Workings(this.calculations, this.checks,
				Stream.concat(this.guards.stream(), Stream.of(other)).toList());
	}

}

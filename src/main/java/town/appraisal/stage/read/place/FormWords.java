package town.appraisal.stage.read.place;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.project.FundSource;
import town.appraisal.form.CellNames;
import town.appraisal.form.Form;
import town.appraisal.form.LabelText;
import town.appraisal.form.Role;
import town.appraisal.form.part.Field;
import town.appraisal.form.part.Kind;
import town.appraisal.form.part.Passage;

/**
 * A form as workbooks are compared with it: its labels bare and its defined names, worked
 * out once.
 */
public final class FormWords {

	/** Who a workbook is about. */
	public static final List<Role> IDENTITY = List.of(Role.NAME, Role.CODE, Role.TOWNSHIP, Role.DEPARTMENT, Role.UNIT);

	public static final List<Role> TOTALS = List.of(Role.TOTAL_WEIGHT, Role.TOTAL_SCORE, Role.GRADE);

	private static final List<Role> SINGLE = List.of(Role.YEAR, Role.GOAL_EXPECTED, Role.GOAL_ACTUAL);

	private static final List<Role> LABELS = Stream
		.concat(IDENTITY.stream(),
				Stream.of(Role.LEAD, Role.PHONE, Role.FUNDS, Role.INITIAL, Role.ANNUAL, Role.EXECUTED,
						Role.GOAL_EXPECTED, Role.GOAL_ACTUAL, Role.LEVEL1, Role.LEVEL2, Role.LEVEL3))
		.toList();

	private final Form form;

	private final Map<Role, List<String>> words = new EnumMap<>(Role.class);

	private final Set<String> labels;

	private final Map<String, String> names;

	private final Map<String, String> passages = new HashMap<>();

	FormWords(Form form) {
		this.form = form;
		form.fields().forEach((role, field) -> this.words.put(role, bare(field)));
		this.labels = LABELS.stream().flatMap((it) -> of(it).stream()).collect(Collectors.toUnmodifiableSet());
		this.names = names(form);
		form.outline()
			.passages()
			.forEach((it) -> bare(it).forEach((label) -> this.passages.putIfAbsent(label, it.name())));
	}

	public Form form() {
		return this.form;
	}

	/** The role's label, then its aliases, all bare; none where the form does not ask. */
	public List<String> of(Role role) {
		return this.words.getOrDefault(role, List.of());
	}

	/** Tells whether a text is a printed label of the grid and no answer. */
	boolean isLabel(String bare) {
		return this.labels.contains(bare);
	}

	/** The name of the text of the report that a bare label asks for. */
	Optional<String> passage(String bare) {
		return Optional.ofNullable(this.passages.get(bare));
	}

	/** Names of the texts of the report. */
	public Collection<String> passages() {
		return this.passages.values();
	}

	/** Every name on the sheet of the grid but those of the table's columns. */
	public Set<String> grid() {
		return this.names.keySet();
	}

	/** How the cell under a name is called in a message. */
	public String label(String name) {
		return this.names.getOrDefault(CellNames.canonical(name), name);
	}

	private static Map<String, String> names(Form form) {
		Map<String, String> names = new HashMap<>();
		Stream.of(IDENTITY, TOTALS, SINGLE)
			.flatMap(List::stream)
			.filter(form::asks)
			.forEach((it) -> names.put(it.cellName(), form.label(it)));
		for (FundSource source : form.sources()) {
			form.fundColumns()
				.forEach((it) -> names.put(CellNames.of(source, it),
						(form.field(it).kind() == Kind.MONEY) ? form.label(source, it) : form.label(it)));
		}
		return Map.copyOf(names);
	}

	private static List<String> bare(Field field) {
		return bare(field.label(), field.aliases());
	}

	private static List<String> bare(Passage passage) {
		return bare(passage.label(), passage.aliases());
	}

	private static List<String> bare(String label, List<String> aliases) {
		return Stream.concat(Stream.of(label), aliases.stream()).map(LabelText::bare).distinct().toList();
	}

}

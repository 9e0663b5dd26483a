package town.appraisal.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.submission.FormId;
import town.appraisal.form.part.BlankLine;
import town.appraisal.form.part.Expression;
import town.appraisal.form.part.Field;
import town.appraisal.form.part.Fill;
import town.appraisal.form.part.FundLine;
import town.appraisal.form.part.GridSheet;
import town.appraisal.form.part.Instructions;
import town.appraisal.form.part.Origin;
import town.appraisal.form.part.Outline;
import town.appraisal.form.part.Workings;

/**
 * A form workbooks are filled in: one edition of it, as data. A workbook is read, judged
 * and given back by the form it was issued in.
 *
 * @param id its edition
 * @param origin by what it is recognised
 * @param fields its questions; a role it does not ask for is absent
 * @param grid the sheet with the official grid
 * @param outline the texts of the report
 * @param instructions what it tells the filler
 * @param workings its formulas and colours
 */
public record Form(FormId id, Origin origin, Map<Role, Field> fields, GridSheet grid, Outline outline,
		Instructions instructions, Workings workings) {

	public Form {
		fields = Collections.unmodifiableMap(new EnumMap<>(fields));
	}

	/** The fields by what they ask for. */
	public static Map<Role, Field> byRole(Collection<Field> fields) {
		Map<Role, Field> byRole = new EnumMap<>(Role.class);
		fields.forEach((it) -> byRole.put(it.role(), it));
		return byRole;
	}

	public boolean asks(Role role) {
		return this.fields.containsKey(role);
	}

	/** The field of a role the form asks for. */
	public Field field(Role role) {
		return find(role).orElseThrow(() -> new IllegalArgumentException(this.id + " does not ask for " + role));
	}

	public Optional<Field> find(Role role) {
		return Optional.ofNullable(this.fields.get(role));
	}

	/** Whether the bureau fills it in and locks it when it issues a workbook. */
	public boolean locks(Role role) {
		return find(role).filter((it) -> it.fill() == Fill.ISSUED).isPresent();
	}

	/** The words for a role; its defined name where the form does not ask for it. */
	public String label(Role role) {
		return find(role).map(Field::label).orElseGet(role::cellName);
	}

	/** The words for a source; the domain's where the form has no such line. */
	public String label(FundSource source) {
		return line(source).map(FundLine::label).orElseGet(source::label);
	}

	/** How a cell of the funds block is called in a message. */
	public String label(FundSource source, Role column) {
		return label(source) + "·" + label(column);
	}

	/** The sources it has lines for, the total first. */
	public List<FundSource> sources() {
		return this.grid.funds().lines().stream().map(FundLine::source).toList();
	}

	/** The line of a source. */
	public Optional<FundLine> line(FundSource source) {
		return this.grid.funds().lines().stream().filter((it) -> it.source() == source).findFirst();
	}

	/** The source whose line starts with a bare label, also behind 其中. */
	public Optional<FundSource> source(String bare) {
		String words = LabelText.withoutOfWhich(bare);
		return this.grid.funds()
			.lines()
			.stream()
			.filter((it) -> it.labels().contains(words))
			.map(FundLine::source)
			.findFirst();
	}

	/** The columns of the funds block from left to right. */
	public Collection<Role> fundColumns() {
		return this.grid.funds().columns().values();
	}

	/** The columns of the indicator table from left to right. */
	public Collection<Role> tableColumns() {
		return this.grid.table().columns().values();
	}

	/** The name of the sheet with the texts of the report. */
	public String reportSheet() {
		return this.outline.sheet().isEmpty() ? this.grid.name() : this.outline.sheet();
	}

	/** The lines of the blank template, or of one for a project of a scheme. */
	public List<BlankLine> blankLines(Optional<Scheme> scheme) {
		return this.grid.table()
			.lines()
			.stream()
			.filter((it) -> scheme.map((known) -> it.fits(known)).orElse(true))
			.toList();
	}

	/** The formula under a defined name in words, empty where the template has none. */
	public String formula(String name) {
		return this.workings.calculation(name).map((it) -> words(it.words())).orElse("");
	}

	/** A sentence in the words of this form: its labels for the roles. */
	public String words(Expression sentence) {
		return sentence.with((role, all) -> label(role), (other) -> other);
	}

	/** This form, but of another edition. */
	public Form edition(FormId other, Origin from) {
		return new Form(other, from, this.fields, this.grid, this.outline, this.instructions, this.workings);
	}

	/**
	 * This form, but with these fields, in place of those of the same role or further
	 * ones.
	 */
	public Form with(Field... others) {
		List<Field> all = new ArrayList<>(this.fields.values());
		all.addAll(List.of(others));
		return new Form(this.id, this.origin, byRole(all), this.grid, this.outline, this.instructions, this.workings);
	}

	/** This form, but with another grid. */
	public Form with(GridSheet other) {
		return new Form(this.id, this.origin, this.fields, other, this.outline, this.instructions, this.workings);
	}

	/** This form, but with other texts of the report. */
	public Form with(Outline other) {
		return new Form(this.id, this.origin, this.fields, this.grid, other, this.instructions, this.workings);
	}

	/** This form, but with other instructions. */
	public Form with(Instructions other) {
		return new Form(this.id, this.origin, this.fields, this.grid, this.outline, other, this.workings);
	}

	/** This form, but with other formulas and colours. */
	public Form with(Workings other) {
		return new Form(this.id, this.origin, this.fields, this.grid, this.outline, this.instructions, other);
	}

}

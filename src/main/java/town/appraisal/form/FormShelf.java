package town.appraisal.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import town.appraisal.domain.submission.FormId;
import town.appraisal.domain.submission.Stamp;
import town.appraisal.form.edition.National2024_1;
import town.appraisal.form.edition.National2025_1;
import town.appraisal.form.foreign.RefusedLayouts;
import town.appraisal.form.foreign.Sichuan2023;
import town.appraisal.form.part.Origin;

/**
 * Every form a workbook may come in, among them every edition ever issued.
 *
 * @param forms the forms, of our own the earlier edition first
 * @param refused layouts that must not be read as one of them
 */
public record FormShelf(List<Form> forms, List<Origin> refused) {

	public static final FormShelf EVERY = new FormShelf(
			List.of(National2024_1.FORM, National2025_1.FORM, Sichuan2023.FORM), RefusedLayouts.ALL);

	public FormShelf {
		forms = List.copyOf(forms);
		refused = List.copyOf(refused);
	}

	/** The form a workbook was issued in; empty when its stamp is none of ours. */
	public Optional<Form> of(Stamp stamp) {
		return this.forms.stream()
			.filter((it) -> it.origin().template().equals(stamp.templateId())
					&& it.id().edition().equals(stamp.templateVersion()))
			.findFirst();
	}

	/** The form a submission was read by. */
	public Form of(FormId id) {
		return this.forms.stream()
			.filter((it) -> it.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("there is no form " + id));
	}

	/** The form to issue for a fiscal year. */
	public Form toIssue(int year) {
		List<Form> issued = this.forms.stream().filter((it) -> it.origin().isIssued()).toList();
		return issued.stream()
			.filter((it) -> it.origin().from() <= year)
			.max(Comparator.comparingInt((it) -> it.origin().from()))
			.orElse(issued.get(0));
	}

	/**
	 * The form a workbook without a stamp looks like: one of another place if its marks
	 * stand on a sheet, otherwise the edition of ours with the most labels, the earliest
	 * of equals.
	 * @param sheets for each sheet, whether a bare label stands on it
	 */
	public Form byLabels(List<Predicate<String>> sheets) {
		return this.forms.stream()
			.filter((it) -> !it.origin().isIssued())
			.filter((it) -> sheets.stream().anyMatch(it.origin()::isMarked))
			.findFirst()
			.orElseGet(() -> mostAlike((label) -> sheets.stream().anyMatch((sheet) -> sheet.test(label))));
	}

	/** The layout that must be refused, if one of the sheets bears its marks. */
	public Optional<Origin> refused(List<Predicate<String>> sheets) {
		return this.refused.stream().filter((it) -> sheets.stream().anyMatch(it::isMarked)).findFirst();
	}

	private Form mostAlike(Predicate<String> stands) {
		Form best = toIssue(0);
		for (Form form : this.forms) {
			if (form.origin().isIssued() && labels(form, stands) > labels(best, stands)) {
				best = form;
			}
		}
		return best;
	}

	private static long labels(Form form, Predicate<String> stands) {
		return form.fields().values().stream().filter((it) -> stands.test(LabelText.bare(it.label()))).count();
	}

}

package town.appraisal.stage.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import town.appraisal.domain.policy.GradeBorders;
import town.appraisal.domain.submission.Drift;
import town.appraisal.domain.submission.Stamp;
import town.appraisal.domain.submission.Submission;
import town.appraisal.form.FormShelf;
import town.appraisal.form.ReturnSheet;
import town.appraisal.form.part.Origin;
import town.appraisal.stage.read.drift.ComputedCells;
import town.appraisal.stage.read.drift.LockedCells;
import town.appraisal.stage.read.drift.Recomputation;
import town.appraisal.stage.read.drift.TemplateComparison;
import town.appraisal.stage.read.place.KnownForms;
import town.appraisal.stage.read.place.Layout;
import town.appraisal.stage.read.place.Located;
import town.appraisal.stage.read.sheet.CollectedWorkbook;
import town.appraisal.stage.read.sheet.Transcript;
import town.appraisal.workbook.CellSource;

/** Reads a received workbook as a submission, or says in one line why it is none. */
public final class SubmissionReader {

	private final CellSource cells;

	private final GradeBorders borders;

	private final KnownForms forms;

	/**
	 * A reader of every form there is.
	 * @param borders the borders the template's formula was issued with
	 */
	public SubmissionReader(CellSource cells, GradeBorders borders) {
		this(cells, borders, FormShelf.EVERY);
	}

	/**
	 * A reader of certain forms.
	 * @param borders the borders the template's formula was issued with
	 */
	public SubmissionReader(CellSource cells, GradeBorders borders, FormShelf forms) {
		this.cells = cells;
		this.borders = borders;
		this.forms = new KnownForms(forms);
	}

	/**
	 * Reads a whole file. Only the sheets of the form are looked at, unless nothing is
	 * filled in there: then somebody has worked on a sheet of another name.
	 */
	public Reading read(byte[] workbook) {
		SheetCollector form = new SheetCollector(this.forms, false);
		Optional<String> refusal = this.cells.read(workbook, form);
		if (refusal.isPresent()) {
			return new Reading.Refused(refusal.get());
		}
		Reading reading = read(form.collected());
		Reading filled = Volume
			.bounded((form.isWhole() || Effort.in(reading)) ? reading : elsewhere(workbook, reading));
		return (filled instanceof Reading.Read read && isReturned(form.collected())) ? reasoned(read, workbook)
				: filled;
	}

	private static boolean isReturned(CollectedWorkbook workbook) {
		return workbook.facts().sheets().stream().anyMatch((it) -> it.name().startsWith(ReturnSheet.SHEET));
	}

	/**
	 * A returned copy that came back, with the reasons typed into its list of findings.
	 */
	private Reading reasoned(Reading.Read read, byte[] workbook) {
		return new Reading.Read(read.submission(), read.tidied(), read.saved(), TypedReasons.in(this.cells, workbook));
	}

	private Reading elsewhere(byte[] workbook, Reading reading) {
		SheetCollector all = new SheetCollector(this.forms, true);
		this.cells.read(workbook, all);
		Reading other = read(all.collected().without(form(reading)));
		boolean namesALayout = reading instanceof Reading.Refused && other instanceof Reading.Refused;
		return (Effort.in(other) || namesALayout) ? other : reading;
	}

	private String form(Reading reading) {
		return (reading instanceof Reading.Read read) ? read.submission().facts().indicatorTable().sheet()
				: this.forms.first();
	}

	private Reading read(CollectedWorkbook workbook) {
		Optional<Stamp> stamp = StampReader.read(workbook);
		Located located = Located.in(workbook, this.forms.of(stamp, workbook));
		Optional<Origin> foreign = located.named() ? Optional.empty() : this.forms.refused(workbook);
		if (foreign.isPresent()) {
			return new Reading.Refused("这是" + foreign.get().name() + "，不是下发的表式，请使用下发的模板重新填报");
		}
		if (located.layout().isEmpty()) {
			return new Reading.Refused("没有找到“" + this.forms.first() + "”：各工作表中都没有项目资金和绩效指标的表头，请使用下发的模板填报");
		}
		return read(workbook, located, stamp);
	}

	private Reading read(CollectedWorkbook workbook, Located located, Optional<Stamp> stamp) {
		Layout layout = located.layout();
		boolean ours = located.named() || stamp.isPresent();
		Transcript transcript = new Transcript();
		Questionnaire form = new Questionnaire(layout, layout.sheet(), workbook.facts().date1904(), transcript);
		Submission stated = new SubmissionAssembly(workbook, form, ours).submission(stamp);
		LockedCells locked = LockedCells.of(workbook);
		ComputedCells computed = new ComputedCells(layout, transcript, ours, locked.names());
		Submission complete = new Recomputation(stated, layout, computed, this.borders).complete();
		List<Drift> drift = new ArrayList<>(computed.drift());
		drift.addAll(new TemplateComparison(located, locked).drift(stamp));
		return new Reading.Read(complete.with(complete.facts().with(drift)), transcript.tidied(),
				workbook.facts().saved());
	}

}

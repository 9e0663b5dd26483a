package town.appraisal.stage.read;

import java.util.Arrays;
import java.util.Optional;

import town.appraisal.domain.submission.Stamp;
import town.appraisal.domain.submission.Submission;
import town.appraisal.form.ForeignLayout;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.workbook.CellSource;

/** Reads a received workbook as a submission, or says in one line why it is none. */
public final class SubmissionReader {

	private final CellSource cells;

	public SubmissionReader(CellSource cells) {
		this.cells = cells;
	}

	/** Reads a whole file. */
	public Reading read(byte[] workbook) {
		SheetCollector collector = new SheetCollector();
		Optional<String> refusal = this.cells.read(workbook, collector);
		return refusal.<Reading>map(Reading.Refused::new).orElseGet(() -> read(collector.collected()));
	}

	private static Reading read(CollectedWorkbook workbook) {
		Layout named = NamedLayout.of(workbook);
		Optional<ForeignLayout> foreign = named.isEmpty() ? foreign(workbook) : Optional.empty();
		if (foreign.isPresent()) {
			return new Reading.Refused("这是" + foreign.get().title() + "，不是下发的表式，请使用下发的模板重新填报");
		}
		Layout layout = named.or(LabelledLayout.of(workbook));
		if (layout.isEmpty()) {
			return new Reading.Refused("没有找到“" + SelfEvaluation.SHEET + "”：各工作表中都没有项目资金和绩效指标的表头，请使用下发的模板填报");
		}
		return read(workbook, layout, !named.isEmpty());
	}

	private static Reading read(CollectedWorkbook workbook, Layout layout, boolean named) {
		Optional<Stamp> stamp = StampReader.read(workbook);
		boolean ours = named || stamp.isPresent();
		Transcript transcript = new Transcript();
		Questionnaire form = new Questionnaire(layout, layout.sheet(), workbook.facts().date1904(), transcript);
		Submission submission = new SubmissionAssembly(workbook, form, ours).submission(stamp);
		Submission complete = ours ? new Recomputation(submission, transcript).complete() : submission;
		return new Reading.Read(complete, transcript.tidied(), workbook.facts().saved());
	}

	private static Optional<ForeignLayout> foreign(CollectedWorkbook workbook) {
		return workbook.sheets()
			.stream()
			.map(LabelIndex::new)
			.flatMap((labels) -> Arrays.stream(ForeignLayout.values())
				.filter((it) -> it.marks().stream().allMatch(labels::has)))
			.findFirst();
	}

}

package town.appraisal.stage.report.verdict;

import java.util.Arrays;
import java.util.function.Function;

import town.appraisal.domain.finding.Finding;
import town.appraisal.form.ReturnSheet;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;

/**
 * A finding as reports list it, from left to right, under the heads of a returned copy.
 */
public enum FindingPart {

	LEVEL(ReturnSheet.Column.LEVEL, (it) -> Entry.words(it.level().label(), StatusLook.of(it.level()))),
	RULE(ReturnSheet.Column.RULE, (it) -> Entry.words(it.rule(), Look.CENTERED)),
	PLACE(ReturnSheet.Column.PLACE, (it) -> Entry.words(ReturnSheet.shown(it.place()), Look.CENTERED)),
	FIELD(ReturnSheet.Column.FIELD, (it) -> Entry.words(it.place().field(), Look.TEXT)),
	PROBLEM(ReturnSheet.Column.PROBLEM, (it) -> Entry.words(it.message(), Look.TEXT)),
	FIX(ReturnSheet.Column.FIX, (it) -> Entry.words(it.fix(), Look.TEXT)),
	GIVEN(ReturnSheet.Column.GIVEN, (it) -> Entry.words(it.given(), Look.TEXT)),
	EXPECTED(ReturnSheet.Column.EXPECTED, (it) -> Entry.words(it.expected(), Look.TEXT));

	private final ReturnSheet.Column column;

	private final Function<Finding, Entry> entry;

	FindingPart(ReturnSheet.Column column, Function<Finding, Entry> entry) {
		this.column = column;
		this.entry = entry;
	}

	/** The words over it. */
	public String label() {
		return this.column.label();
	}

	/** What it says of a finding. */
	public Entry of(Finding finding) {
		return this.entry.apply(finding);
	}

	/** A whole finding. */
	public static Entry[] all(Finding finding) {
		return Arrays.stream(values()).map((it) -> it.of(finding)).toArray(Entry[]::new);
	}

}

package town.appraisal.workbook.mark.note;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.form.ReturnSheet;
import town.appraisal.workbook.mark.cell.Mark;
import town.appraisal.workbook.mark.markup.EscapedText;
import town.appraisal.workbook.mark.copy.StyleList;

/** What the note at a marked cell says. */
final class NoteText {

	private static final String FONT = "<sz val=\"9\"/><color indexed=\"81\"/><rFont val=\"宋体\"/><charset val=\"134\"/>";

	private NoteText() {
	}

	static String plain(Mark mark) {
		return ReturnSheet.NOTE_HEAD + "\n"
				+ mark.findings().stream().map(NoteText::line).collect(Collectors.joining("\n"));
	}

	/** The note as a run of rich text, after what somebody else wrote when asked so. */
	static String run(Mark mark, String prefix, boolean appended) {
		String text = (appended ? "\n" : "") + plain(mark);
		String run = "<r><rPr>" + FONT + "</rPr><t xml:space=\"preserve\">";
		return StyleList.prefixed(run, prefix) + EscapedText.cell(text) + StyleList.prefixed("</t></r>", prefix);
	}

	private static String line(Finding finding) {
		return Stream.of(finding.level().label() + " " + finding.rule(), finding.message(),
				labelled(ReturnSheet.NOTE_FIX, finding.fix()), labelled(ReturnSheet.NOTE_EXAMPLE, finding.expected()))
			.filter((text) -> !text.isBlank())
			.collect(Collectors.joining(" · "));
	}

	private static String labelled(String label, String text) {
		return text.isBlank() ? "" : label + text;
	}

}

package town.appraisal.workbook.mark.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import town.appraisal.workbook.mark.cell.Mark;
import town.appraisal.workbook.mark.cell.SheetMarkup;
import town.appraisal.workbook.mark.markup.Attributes;
import town.appraisal.workbook.mark.markup.Tag;
import town.appraisal.workbook.mark.markup.TextEdits;
import town.appraisal.workbook.mark.copy.PartLinks;
import town.appraisal.workbook.mark.copy.WorkbookCopy;

/**
 * The two parts in which a sheet keeps its notes: the words, and the drawing of their
 * boxes.
 */
public final class SheetNotes {

	private static final String LINKS = " xmlns:r=\"" + PartLinks.LINK + "\"";

	private final WorkbookCopy copy;

	private final PartLinks wiring;

	private final String sheet;

	public SheetNotes(WorkbookCopy copy, PartLinks wiring, String sheet) {
		this.copy = copy;
		this.wiring = wiring;
		this.sheet = sheet;
	}

	/** Takes out what we wrote before. */
	public void clean(Optional<String> drawing) {
		this.wiring.target(this.sheet, "comments").ifPresent((part) -> {
			List<String> gone = new ArrayList<>();
			this.copy.put(part, new Notes(this.copy.text(part)).without(gone));
			drawing.ifPresent((shapes) -> this.copy.put(shapes, NoteShapes.without(this.copy.text(shapes), gone)));
		});
	}

	/** Adds a note for each mark. */
	public void add(List<Mark> marks, SheetMarkup grid, TextEdits edits) {
		String part = this.wiring.target(this.sheet, "comments").orElseGet(this::part);
		Notes notes = new Notes(this.copy.text(part));
		this.copy.put(part, notes.with(marks));
		String drawing = drawing(grid).orElseGet(() -> drawing(grid, edits));
		String shapes = this.copy.text(drawing);
		Map<String, String> texts = new TreeMap<>();
		notes.cells().forEach((cell) -> texts.put(cell, ""));
		marks.forEach((mark) -> texts.put(mark.a1(), NoteText.plain(mark)));
		texts.keySet().removeIf((cell) -> NoteShapes.has(shapes, cell));
		NoteAnchor anchor = new NoteAnchor(grid);
		texts.replaceAll(anchor::of);
		this.copy.put(drawing, NoteShapes.with(shapes, texts));
	}

	/** The drawing of the notes of a sheet. */
	public Optional<String> drawing(SheetMarkup grid) {
		return grid.notes().map((tag) -> tag.attribute(idName(tag))).flatMap((id) -> this.wiring.byId(this.sheet, id));
	}

	private String part() {
		String name = this.copy.unused("xl/comments", ".xml");
		this.wiring.add(this.sheet, name, Notes.NONE, "comments", "spreadsheetml.comments+xml");
		return name;
	}

	private String drawing(SheetMarkup grid, TextEdits edits) {
		String name = this.copy.unused("xl/drawings/vmlDrawing", ".vml");
		String id = this.wiring.add(this.sheet, name, NoteShapes.NONE, "vmlDrawing", "vmlDrawing");
		grid.notes()
			.ifPresentOrElse((tag) -> edits.replace(tag, tag.with(idName(tag), id)), () -> edits
				.insert(grid.drawingPlace(), "<" + grid.prefix() + "legacyDrawing" + LINKS + " r:id=\"" + id + "\"/>"));
		return name;
	}

	/** The attribute that holds the id, whatever its prefix. */
	private static String idName(Tag tag) {
		Attributes attributes = tag.attributes();
		while (attributes.next()) {
			if (attributes.name().endsWith(":id")) {
				return attributes.name();
			}
		}
		return "r:id";
	}

}

package town.appraisal.workbook.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The two parts in which a sheet keeps its notes: the words, and the drawing of their
 * boxes.
 */
final class SheetNotes {

	private static final String LINKS = " xmlns:r=\"" + Wiring.LINK + "\"";

	private final WorkbookCopy copy;

	private final Wiring wiring;

	private final String sheet;

	SheetNotes(WorkbookCopy copy, Wiring wiring, String sheet) {
		this.copy = copy;
		this.wiring = wiring;
		this.sheet = sheet;
	}

	/** Takes out what we wrote before. */
	void clean(Optional<String> drawing) {
		this.wiring.target(this.sheet, "comments").ifPresent((part) -> {
			List<String> gone = new ArrayList<>();
			this.copy.put(part, new Notes(this.copy.text(part)).without(gone));
			drawing.ifPresent((shapes) -> this.copy.put(shapes, NoteShapes.without(this.copy.text(shapes), gone)));
		});
	}

	/** Adds a note for each mark. */
	void add(List<Mark> marks, SheetGrid grid, Splices splices) {
		String part = this.wiring.target(this.sheet, "comments").orElseGet(this::part);
		Notes notes = new Notes(this.copy.text(part));
		this.copy.put(part, notes.with(marks));
		String drawing = drawing(grid).orElseGet(() -> drawing(grid, splices));
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
	Optional<String> drawing(SheetGrid grid) {
		return grid.notes().map((tag) -> tag.attribute(idName(tag))).flatMap((id) -> this.wiring.byId(this.sheet, id));
	}

	private String part() {
		String name = this.copy.unused("xl/comments", ".xml");
		this.wiring.add(this.sheet, name, Notes.NONE, "comments", "spreadsheetml.comments+xml");
		return name;
	}

	private String drawing(SheetGrid grid, Splices splices) {
		String name = this.copy.unused("xl/drawings/vmlDrawing", ".vml");
		String id = this.wiring.add(this.sheet, name, NoteShapes.NONE, "vmlDrawing", "vmlDrawing");
		grid.notes()
			.ifPresentOrElse((tag) -> splices.replace(tag, tag.with(idName(tag), id)), () -> splices
				.insert(grid.drawingPlace(), "<" + grid.prefix() + "legacyDrawing" + LINKS + " r:id=\"" + id + "\"/>"));
		return name;
	}

	/** The attribute that bears the id, by whatever prefix. */
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

package town.appraisal.workbook.xlsx;

import java.util.List;
import java.util.Optional;

import town.appraisal.workbook.xlsx.part.Parts;
import town.appraisal.workbook.xlsx.part.Relationship;
import town.appraisal.workbook.zip.StoredPart;

/**
 * The parts of an opened workbook for whoever makes a copy of it: as stored, inflated,
 * and how they lead to each other. What is refused here ends the opening.
 */
public final class StoredParts {

	private final Parts parts;

	StoredParts(Parts parts) {
		this.parts = parts;
	}

	/** Every part in the order of the file. */
	public List<StoredPart> all() {
		return this.parts.directory().inFileOrder().stream().map(this.parts::stored).toList();
	}

	/** The inflated bytes of a part, checked against the directory. */
	public Optional<byte[]> inflated(String name) {
		return this.parts.directory().find(name).map((part) -> this.parts.stream(part).all());
	}

	/** How a part leads to others, targets resolved. */
	public List<Relationship> links(String source) {
		return Relationship.of(this.parts, source);
	}

	/** Path of the part that lists the sheets. */
	public String workbook() {
		return WorkbookPass.main(links(""));
	}

	/** The sheets in order; parts are opened one at a time, so the links come first. */
	public List<SheetPart> sheets() {
		String main = workbook();
		List<Relationship> links = links(main);
		return WorkbookPart.of(this.parts.open(main), links).sheets();
	}

}

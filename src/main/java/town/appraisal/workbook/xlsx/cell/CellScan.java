package town.appraisal.workbook.xlsx.cell;

import java.util.Optional;

import town.appraisal.workbook.CellKind;
import town.appraisal.workbook.RawCell;
import town.appraisal.workbook.xlsx.limit.Limits;
import town.appraisal.workbook.xlsx.limit.Refused;
import town.appraisal.workbook.xlsx.limit.ShownName;
import town.appraisal.workbook.xlsx.part.Xml;

/**
 * Turns the cell element under the cursor into a cell, one after another, holding only
 * the one it is at.
 */
public final class CellScan {

	private final Xml xml;

	private final String sheet;

	private final CellTexts texts;

	private final RichText rich = new RichText();

	private final CellFormulas formulas;

	private int row;

	private int column;

	private int style;

	private String type = "";

	private String formula = "";

	private String value = "";

	private boolean valued;

	public CellScan(Xml xml, String sheet, CellTexts texts) {
		this.xml = xml;
		this.sheet = sheet;
		this.texts = texts;
		this.formulas = new CellFormulas(texts.characters());
	}

	/** Reads to the end of the element; empty when a person sees nothing there. */
	public Optional<RawCell> read(int atRow, int atColumn) {
		this.row = atRow;
		this.column = atColumn;
		this.style = this.xml.number("s", 0);
		this.type = this.xml.attribute("t");
		this.formula = "";
		this.value = "";
		this.valued = false;
		content();
		if (this.valued && this.formula.isEmpty()) {
			this.formula = this.formulas.around(atRow, atColumn);
		}
		return (this.valued || !this.formula.isEmpty()) ? cell() : Optional.empty();
	}

	private void content() {
		int inside = this.xml.depth();
		while (this.xml.next(inside)) {
			switch (this.xml.name()) {
				case "f" -> this.formula = this.formulas.read(this.xml);
				case "v" -> {
					this.value = text();
					this.valued = true;
				}
				case "is" -> {
					this.value = this.rich.read(this.xml);
					this.valued = true;
				}
				default -> this.xml.skip();
			}
		}
	}

	private String text() {
		String text = this.xml.text(Limits.TEXT);
		return this.type.equals("str") ? CodedCharacters.decode(text) : text;
	}

	private Optional<RawCell> cell() {
		return switch (this.type) {
			case "", "n" -> number(StoredNumber.of(this.value));
			case "d" -> number(IsoDate.serial(this.value.trim(), this.texts.date1904()).orElse(""));
			case "s" -> string(this.value.isBlank() ? "" : shared());
			case "str", "inlineStr" -> string(this.value);
			case "b" -> truth();
			case "e" -> error();
			default -> throw wrong();
		};
	}

	private Optional<RawCell> number(String digits) {
		if (this.value.isBlank()) {
			return notComputed();
		}
		if (digits.isEmpty()) {
			throw wrong();
		}
		return Optional.of(cell(CellKind.NUMBER, digits, ""));
	}

	private String shared() {
		return this.texts.strings()
			.at(this.value)
			.orElseThrow(() -> Refused.at(where(), "引用了不存在的文字（" + ShownName.of(this.value) + "）"));
	}

	/** An empty text is seen by nobody, but a formula may well have computed it. */
	private Optional<RawCell> string(String text) {
		if (!this.valued) {
			return notComputed();
		}
		return (text.isEmpty() && this.formula.isEmpty()) ? Optional.empty()
				: Optional.of(cell(CellKind.TEXT, "", text));
	}

	private Optional<RawCell> truth() {
		return switch (this.value.trim()) {
			case "" -> notComputed();
			case "1", "true" -> Optional.of(cell(CellKind.BOOLEAN, "1", ""));
			case "0", "false" -> Optional.of(cell(CellKind.BOOLEAN, "0", ""));
			default -> throw wrong();
		};
	}

	private Optional<RawCell> error() {
		String literal = this.value.trim();
		return literal.isEmpty() ? notComputed() : Optional.of(cell(CellKind.ERROR, "", literal));
	}

	private Optional<RawCell> notComputed() {
		return this.formula.isEmpty() ? Optional.empty() : Optional.of(cell(CellKind.NOT_COMPUTED, "", ""));
	}

	private RawCell cell(CellKind kind, String raw, String text) {
		return new RawCell(this.row, this.column, kind, raw, text, this.formula, this.texts.formats().code(this.style));
	}

	private Refused wrong() {
		return Refused.at(where(), "的内容不合格式（" + ShownName.of(this.value) + "）");
	}

	private String where() {
		return ShownName.cell(this.sheet, this.row, this.column);
	}

}

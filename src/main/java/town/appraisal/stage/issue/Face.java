package town.appraisal.stage.issue;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How a cell looks and whether it may be typed into; fills as RGB, empty for none. */
enum Face {

	TITLE("", false, true, HorizontalAlignment.CENTER, (short) 16, false),
	CAPTION("", false, false, HorizontalAlignment.CENTER, (short) 11, false),
	CAPTION_LEFT("", false, false, HorizontalAlignment.LEFT, (short) 11, false),
	LABEL("F2F2F2", true, true, HorizontalAlignment.CENTER, (short) 10, false),
	LABEL_LEFT("F2F2F2", true, false, HorizontalAlignment.LEFT, (short) 10, false),
	INPUT("FFFBE6", true, false, HorizontalAlignment.CENTER, (short) 10, true),
	INPUT_LEFT("FFFBE6", true, false, HorizontalAlignment.LEFT, (short) 10, true),
	INPUT_LINE("FFFBE6", false, false, HorizontalAlignment.RIGHT, (short) 11, true),
	ISSUED("", true, false, HorizontalAlignment.CENTER, (short) 10, false),
	ISSUED_LEFT("", true, false, HorizontalAlignment.LEFT, (short) 10, false),
	ISSUED_LINE("", false, false, HorizontalAlignment.RIGHT, (short) 11, false),
	FORMULA("E9EFF7", true, false, HorizontalAlignment.CENTER, (short) 10, false),
	CHECK("", false, false, HorizontalAlignment.CENTER, (short) 10, false),
	TOPIC("", false, true, HorizontalAlignment.LEFT, (short) 12, false),
	TEXT("", false, false, HorizontalAlignment.LEFT, (short) 11, false);

	final String fill;

	final boolean border;

	final boolean bold;

	final HorizontalAlignment align;

	final short points;

	final boolean open;

	Face(String fill, boolean border, boolean bold, HorizontalAlignment align, short points, boolean open) {
		this.fill = fill;
		this.border = border;
		this.bold = bold;
		this.align = align;
		this.points = points;
		this.open = open;
	}

	/** The face of a value cell: open to the filler, or as issued. */
	static Face value(boolean open, boolean left) {
		if (open) {
			return left ? INPUT_LEFT : INPUT;
		}
		return left ? ISSUED_LEFT : ISSUED;
	}

}

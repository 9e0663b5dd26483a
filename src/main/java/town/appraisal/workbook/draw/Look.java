package town.appraisal.workbook.draw;

import town.appraisal.stage.validate.Filled;

import static town.appraisal.workbook.draw.Align.CENTER;
import static town.appraisal.workbook.draw.Align.LEFT;
import static town.appraisal.workbook.draw.Align.RIGHT;
import static town.appraisal.workbook.draw.Appearance.framed;
import static town.appraisal.workbook.draw.Appearance.number;
import static town.appraisal.workbook.draw.Appearance.plain;
import static town.appraisal.workbook.draw.Appearance.score;
import static town.appraisal.workbook.draw.CellFont.hei;
import static town.appraisal.workbook.draw.CellFont.song;

/** The looks a cell can have, in reports and, from FORM_TITLE on, in forms. */
public enum Look {

	TITLE(plain(hei(18), CENTER)), SUBTITLE(plain(song(11), CENTER)), HEADING(plain(hei(12), LEFT)),
	SUBHEADING(plain(song(11).strong(), LEFT)), PARAGRAPH(plain(song(11), LEFT)),
	NOTE(plain(song(9).in("595959"), LEFT)), HEAD(framed(hei(10), CENTER).on("D9E2F3")),
	LABEL(framed(hei(10), CENTER).on("F2F2F2")), TEXT(framed(song(10), LEFT)), CENTERED(framed(song(10), CENTER)),
	COUNT(score("#,##0")),
	/** 万元: two decimals, up to six where they exist. */
	WAN(number("#,##0.00####")), YUAN(number("#,##0.00")), POINTS(score("0.00")), PERCENT(score("0.00%")),
	SUM_LABEL(sum(CENTERED)), SUM_COUNT(sum(COUNT)), SUM_WAN(sum(WAN)), SUM_YUAN(sum(YUAN)), SUM_POINTS(sum(POINTS)),
	SUM_PERCENT(sum(PERCENT)), RED(CENTERED.appearance.on("F8CBAD")), AMBER(CENTERED.appearance.on("FFE699")),
	BLUE(CENTERED.appearance.on("DDEBF7")), GREEN(CENTERED.appearance.on("C6E0B4")),
	GREY(CENTERED.appearance.on("D9D9D9")), LINK(CENTERED.appearance.with(song(10).in("0563C1"))),
	FORM_TITLE(plain(hei(16).in("").strong(), CENTER)), CAPTION(plain(plainSong(11), CENTER)),
	CAPTION_LEFT(plain(plainSong(11), LEFT)), FORM_LABEL(framed(plainSong(10).strong(), CENTER).on("F2F2F2")),
	FORM_LABEL_LEFT(framed(plainSong(10), LEFT).on("F2F2F2")),
	/** To be filled by the township. */
	INPUT(framed(plainSong(10), CENTER).on("FFFBE6").opened()),
	INPUT_LEFT(framed(plainSong(10), LEFT).on("FFFBE6").opened()),
	INPUT_LINE(plain(plainSong(11), RIGHT).on("FFFBE6").opened()),
	/** Filled by the bureau and locked. */
	ISSUED(framed(plainSong(10), CENTER)), ISSUED_LEFT(framed(plainSong(10), LEFT)),
	ISSUED_LINE(plain(plainSong(11), RIGHT)), FORMULA(framed(plainSong(10), CENTER).on("E9EFF7")),
	CHECK(plain(plainSong(10), CENTER)), TOPIC(plain(plainSong(12).strong(), LEFT)),
	FORM_TEXT(plain(plainSong(11), LEFT));

	private final Appearance appearance;

	Look(Appearance appearance) {
		this.appearance = appearance;
	}

	Appearance appearance() {
		return this.appearance;
	}

	int points() {
		return this.appearance.font().points();
	}

	/** The look of the same kind of figure in a line of sums. */
	public Look summed() {
		return switch (this) {
			case COUNT -> SUM_COUNT;
			case WAN -> SUM_WAN;
			case YUAN -> SUM_YUAN;
			case POINTS -> SUM_POINTS;
			case PERCENT -> SUM_PERCENT;
			default -> SUM_LABEL;
		};
	}

	/** The look of a form's cell that holds a value. */
	public static Look value(boolean open, boolean left) {
		if (open) {
			return left ? INPUT_LEFT : INPUT;
		}
		return left ? ISSUED_LEFT : ISSUED;
	}

	private static Appearance sum(Look look) {
		return look.appearance.with(song(10).strong()).on("EDEDED");
	}

	/** Forms leave the colour of letters to the reader's program. */
	private static CellFont plainSong(int points) {
		return song(points).in("");
	}

}

package town.appraisal.stage.report.paper;

import static org.apache.poi.ss.usermodel.HorizontalAlignment.CENTER;
import static org.apache.poi.ss.usermodel.HorizontalAlignment.LEFT;

/** The looks a cell of a report can have; one style each per workbook. */
public enum Look {

	TITLE(Dress.plain(Lettering.hei(18), CENTER)), SUBTITLE(Dress.plain(Lettering.song(11), CENTER)),
	HEADING(Dress.plain(Lettering.hei(12), LEFT)), SUBHEADING(Dress.plain(Lettering.song(11).strong(), LEFT)),
	PARAGRAPH(Dress.plain(Lettering.song(11), LEFT)), NOTE(Dress.plain(Lettering.song(9).in("595959"), LEFT)),
	HEAD(Dress.framed(Lettering.hei(10), CENTER).on("D9E2F3")),
	LABEL(Dress.framed(Lettering.hei(10), CENTER).on("F2F2F2")), TEXT(Dress.framed(Lettering.song(10), LEFT)),
	CENTERED(Dress.framed(Lettering.song(10), CENTER)), COUNT(Dress.score("#,##0")),
	/** 万元: two decimals, up to six where they exist. */
	WAN(Dress.number("#,##0.00####")), YUAN(Dress.number("#,##0.00")), POINTS(Dress.score("0.00")),
	PERCENT(Dress.score("0.00%")), SUM_LABEL(CENTERED.dress.with(strong()).on("EDEDED")),
	SUM_COUNT(COUNT.dress.with(strong()).on("EDEDED")), SUM_WAN(WAN.dress.with(strong()).on("EDEDED")),
	SUM_YUAN(YUAN.dress.with(strong()).on("EDEDED")), SUM_POINTS(POINTS.dress.with(strong()).on("EDEDED")),
	SUM_PERCENT(PERCENT.dress.with(strong()).on("EDEDED")), RED(CENTERED.dress.on("F8CBAD")),
	AMBER(CENTERED.dress.on("FFE699")), BLUE(CENTERED.dress.on("DDEBF7")), GREEN(CENTERED.dress.on("C6E0B4")),
	GREY(CENTERED.dress.on("D9D9D9")), LINK(CENTERED.dress.with(Lettering.song(10).in("0563C1")));

	private final Dress dress;

	Look(Dress dress) {
		this.dress = dress;
	}

	Dress dress() {
		return this.dress;
	}

	int points() {
		return this.dress.lettering().points();
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

	private static Lettering strong() {
		return Lettering.song(10).strong();
	}

}

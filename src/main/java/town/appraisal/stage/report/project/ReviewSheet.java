package town.appraisal.stage.report.project;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Settlement;
import town.appraisal.domain.finding.Tidied;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;
import town.appraisal.workbook.draw.Paper;
import town.appraisal.workbook.draw.StatusLook;

/**
 * The sheet 审核意见: what is wrong, how to mend it and what settled it, what was tidied,
 * what could not be checked.
 */
public record ReviewSheet(Paper paper) {

	/** Name of the sheet. */
	public static final String NAME = "审核意见";

	/** Its page. */
	public static final PageFormat FORMAT = PageFormat.landscape(9, 7, 13, 16, 36, 34, 14, 14, 30);

	private static final String NOTHING = "（无）";

	/** Writes the three lists. */
	public void write(AppraisedFile file) {
		this.paper.wide("审核意见", Look.TITLE);
		this.paper.wide(file.status().label() + "：" + Tallied.of(file.findings()).sentence(), Look.SUBTITLE);
		findings(file);
		this.paper.skip(1);
		tidied(file);
		this.paper.skip(1);
		notChecked(file);
	}

	private void findings(AppraisedFile file) {
		this.paper.head("级别", "规则", "位置", "字段", "问题", "怎么改", "填报值", "应为", "说明或豁免");
		if (!file.refusal().isEmpty()) {
			this.paper.wide("未能打开：" + file.refusal(), Look.TEXT);
		}
		else if (file.findings().isEmpty()) {
			this.paper.wide(NOTHING, Look.TEXT);
		}
		file.findings().forEach(this::finding);
	}

	private void finding(Finding finding) {
		this.paper.line(Entry.words(finding.level().label(), StatusLook.of(finding.level())),
				Entry.words(finding.rule(), Look.CENTERED), Entry.words(place(finding.place()), Look.CENTERED),
				Entry.words(finding.place().field(), Look.TEXT), Entry.words(finding.message(), Look.TEXT),
				Entry.words(finding.fix(), Look.TEXT), Entry.words(finding.given(), Look.TEXT),
				Entry.words(finding.expected(), Look.TEXT), settlement(finding));
	}

	/** What settled it; a dash while a reason or a correction is still due. */
	private static Entry settlement(Finding finding) {
		return finding.settlement()
			.map((it) -> Entry.words(it.label() + until(it), Look.TEXT))
			.orElseGet(() -> Entry.words(Entry.NONE, Look.CENTERED));
	}

	private static String until(Settlement settlement) {
		return (settlement instanceof Settlement.Waived waived && !waived.until().isEmpty())
				? "（有效期至" + waived.until() + "）" : "";
	}

	private void tidied(AppraisedFile file) {
		this.paper.wide("自动整理（填报的写法与读取的值不同，请核对）", Look.HEADING);
		this.paper.line(Entry.words("位置", Look.HEAD, 3), Entry.words("字段", Look.HEAD), Entry.words("填报值", Look.HEAD),
				Entry.words("读作", Look.HEAD, 4));
		if (file.tidied().isEmpty()) {
			this.paper.wide(NOTHING, Look.TEXT);
		}
		for (Tidied tidied : file.tidied()) {
			this.paper.line(Entry.words(place(tidied.place()), Look.CENTERED, 3),
					Entry.words(tidied.place().field(), Look.TEXT), Entry.words(tidied.given(), Look.TEXT),
					Entry.words(tidied.read(), Look.TEXT, 4));
		}
	}

	private void notChecked(AppraisedFile file) {
		this.paper.wide("未能校验的规则", Look.HEADING);
		this.paper.line(Entry.words("规则", Look.HEAD, 2), Entry.words("原因", Look.HEAD, 7));
		if (file.notChecked().isEmpty()) {
			this.paper.wide(NOTHING, Look.TEXT);
		}
		for (NotChecked notChecked : file.notChecked()) {
			this.paper.line(Entry.words(notChecked.rule(), Look.CENTERED, 2),
					Entry.words(notChecked.reason(), Look.TEXT, 7));
		}
	}

	private static String place(Place place) {
		return place.sheet().isEmpty() ? "整个文件" : place.toString();
	}

}

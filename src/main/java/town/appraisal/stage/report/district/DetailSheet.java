package town.appraisal.stage.report.district;

import java.util.Arrays;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.district.District;
import town.appraisal.domain.district.LinkSource;
import town.appraisal.domain.district.ProjectLine;
import town.appraisal.domain.project.Project;
import town.appraisal.stage.report.paper.Entry;
import town.appraisal.stage.report.paper.Look;
import town.appraisal.stage.report.paper.PageFormat;
import town.appraisal.stage.report.paper.Paper;
import town.appraisal.stage.report.paper.RelativeLink;
import town.appraisal.stage.report.paper.StatusLook;

/**
 * The sheet 项目明细: one line per project; all totals of the summary are added up from it.
 */
public final class DetailSheet {

	/** Name of the sheet. */
	public static final String NAME = "项目明细";

	/** Its page. */
	public static final PageFormat FORMAT = PageFormat
		.landscape(Arrays.stream(DetailColumn.values()).map(DetailColumn::width).toArray(Integer[]::new))
		.printedTo(DetailColumn.LAST_PRINTED.ordinal());

	private final Paper paper;

	private final LinkSource links;

	private final MissingSheet missing;

	private int number;

	public DetailSheet(Paper paper, LinkSource links, MissingSheet missing) {
		this.paper = paper;
		this.links = links;
		this.missing = missing;
	}

	/** Writes a line for every project, and 未报名单 beside it. */
	public Details write(District district) {
		int head = this.paper
			.head(Arrays.stream(DetailColumn.values()).map(DetailColumn::label).toArray(String[]::new));
		Details details = new Details(this.paper, head + 1);
		district.projects((it) -> {
			details.count().add(it);
			line(it);
			details.reached(this.paper.next() - 1);
			this.missing.add(it);
		});
		this.paper.filter(head, Math.max(head, this.paper.next() - 1));
		this.missing.finish();
		return details;
	}

	private void line(ProjectLine line) {
		Project project = line.project();
		this.number++;
		this.paper.line(Entry.count(this.number), Entry.words(township(project.township()), Look.CENTERED),
				Entry.words(project.code(), Look.CENTERED), Entry.words(project.name(), Look.TEXT),
				Entry.words(project.unit(), Look.TEXT),
				Entry.words(line.status().label(), StatusLook.of(line.status())), yes(line.status().counts()),
				Entry.wan(line.initial()), Entry.wan(line.annual()), Entry.wan(line.executed()),
				Entry.figure(line.rate(), Look.PERCENT), Entry.figure(line.selfScore(), Look.POINTS),
				Entry.figure(line.reviewedScore(), Look.POINTS),
				Entry.words(line.grade().map(Grade::label).orElse(Entry.NONE), Look.CENTERED),
				Entry.count(line.mustFix()), Entry.count(line.needsReason()), Entry.count(line.hints()),
				yes(line.registered()), Entry.words(line.file(), Look.TEXT),
				RelativeLink.to(this.links.report(line), "打开报告"), RelativeLink.to(this.links.returned(line), "打开退回件"),
				Entry.words(line.remark(), Look.TEXT));
	}

	/** A township's name, also where it is not known. */
	static String township(String name) {
		return name.isBlank() ? "（未注明乡镇）" : name;
	}

	private static Entry yes(boolean yes) {
		return Entry.words(yes ? Condition.YES : Condition.NO, Look.CENTERED);
	}

}

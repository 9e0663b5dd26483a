package town.appraisal.stage.report.district;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.ProjectLine;
import town.appraisal.domain.project.Project;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.stage.report.paper.Entry;
import town.appraisal.stage.report.paper.Look;
import town.appraisal.stage.report.paper.PageFormat;
import town.appraisal.stage.report.paper.Paper;

/** The sheet 未报名单: registered projects nothing came of. */
public final class MissingSheet {

	/** Name of the sheet. */
	public static final String NAME = "未报名单";

	/** Its page. */
	public static final PageFormat FORMAT = PageFormat.portrait(7, 15, 17, 38, 24);

	private final Paper paper;

	private final int head;

	private int number;

	public MissingSheet(Paper paper) {
		this.paper = paper;
		this.head = paper.head("序号", "乡镇", SelfEvaluation.CODE.label(), SelfEvaluation.NAME.label(),
				SelfEvaluation.UNIT.label());
	}

	/** Takes the project if it is missing. */
	void add(ProjectLine line) {
		if (line.status() != Status.MISSING) {
			return;
		}
		this.number++;
		Project project = line.project();
		this.paper.line(Entry.count(this.number), Entry.words(DetailSheet.township(project.township()), Look.CENTERED),
				Entry.words(project.code(), Look.CENTERED), Entry.words(project.name(), Look.TEXT),
				Entry.words(project.unit(), Look.TEXT));
	}

	void finish() {
		if (this.number == 0) {
			this.paper.wide("（没有未报的项目）", Look.TEXT);
			return;
		}
		this.paper.filter(this.head, this.paper.next() - 1);
	}

}

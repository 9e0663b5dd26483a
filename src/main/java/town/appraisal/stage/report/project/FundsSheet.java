package town.appraisal.stage.report.project;

import java.util.ArrayList;
import java.util.List;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.Funds;
import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.stage.report.draft.FundsUse;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;
import town.appraisal.workbook.draw.Paper;

/** The sheet 资金使用情况: budget and spending by source, in 万元 and 元, and as a chart. */
public record FundsSheet(Paper paper, Form form) {

	/** Name of the sheet. */
	public static final String NAME = "资金使用情况";

	/** Its page. */
	public static final PageFormat FORMAT = PageFormat.landscape(22, 18, 18, 18, 12, 20, 20, 20);

	/** Writes the table and its chart. */
	public void write(AppraisedFile file, int year) {
		this.paper.wide("项目资金使用情况", Look.TITLE).wide(file.project().name() + "（" + year + "年度）", Look.SUBTITLE);
		if (file.appraisal().isEmpty() || file.submission().isEmpty()) {
			this.paper.wide("（文件未能读取，没有资金数据）", Look.PARAGRAPH);
			return;
		}
		head();
		List<FundLine> lines = lines(file.appraisal().get(), file.submission().get().funds());
		FundChart chart = new FundChart(this.paper, this.form, this.paper.next());
		int last = this.paper.next() + lines.size() - 1;
		lines.forEach((it) -> it.write(this.paper, this.form, last));
		this.paper.wide("各资金来源之和与总额一致时，总额为公式；不一致时照填报数列示，问题见“" + ReviewSheet.NAME + "”。", Look.NOTE);
		this.paper.wide("　　" + FundsUse.sentence(this.form, file.appraisal().get()) + "。（系统拟稿）", Look.PARAGRAPH);
		chart.draw(lines);
	}

	private void head() {
		String[] columns = { this.form.label(Role.INITIAL), this.form.label(Role.ANNUAL),
				this.form.label(Role.EXECUTED) };
		this.paper.head("资金来源", columns[0] + "（万元）", columns[1] + "（万元）", columns[2] + "（万元）",
				this.form.label(Role.RATE), columns[0] + "（元）", columns[1] + "（元）", columns[2] + "（元）");
	}

	private static List<FundLine> lines(Appraisal appraisal, Funds funds) {
		List<FundLine> lines = new ArrayList<>();
		lines.add(FundLine.total(appraisal, funds));
		for (FundRow row : funds.sources()) {
			lines.add(FundLine.of(row));
		}
		return lines;
	}

}

package town.appraisal.stage.report.district;

import java.math.BigDecimal;
import java.util.List;

import town.appraisal.domain.district.District;
import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;
import town.appraisal.workbook.draw.Paper;

/** The sheet 勾稽: every identity of the summary, live, as 平 or 不平. */
public record ProofSheet(Paper paper, Details details, Ledger ledger) {

	/** Name of the sheet. */
	public static final String NAME = "勾稽";

	/** Its page. */
	public static final PageFormat FORMAT = PageFormat.landscape(7, 38, 34, 20, 34, 20, 18, 10);

	/**
	 * Writes the identities.
	 * @param findings number of findings listed
	 * @param faults where the findings are counted by rule
	 */
	public void write(District district, TownshipRange townships, int findings, String faults) {
		this.paper.wide("勾稽关系", Look.TITLE);
		this.paper.head("序号", "关系", "左边", "左边数", "右边", "右边数", "差额", "结果");
		List<Identity> identities = new Identities(this.details, this.ledger, townships).all(district, findings,
				faults);
		for (int i = 0; i < identities.size(); i++) {
			line(i + 1, identities.get(i));
		}
		this.paper.wide("左边为本工作簿的实时合计，右边为程序另行汇总的数；金额核到分（万元6位小数）。", Look.NOTE);
	}

	private void line(int number, Identity identity) {
		int row = this.paper.next();
		String left = CellAddress.a1(row, 3);
		String right = CellAddress.a1(row, 5);
		String difference = CellAddress.a1(row, 6);
		BigDecimal gap = identity.left().subtract(identity.right());
		boolean even = gap.signum() == 0;
		Entry result = new Entry.LiveWords("IF(" + difference + "=0,\"平\",\"不平\")", even ? "平" : "不平",
				even ? Look.GREEN : Look.RED, 1);
		this.paper.line(Entry.count(number), Entry.words(identity.title(), Look.TEXT),
				Entry.words(identity.leftWords(), Look.TEXT),
				Entry.live(identity.formula(), identity.left(), identity.look()),
				Entry.words(identity.rightWords(), Look.TEXT), Entry.figure(identity.right(), identity.look()),
				Entry.live("ROUND(" + left + "-" + right + ",6)", gap, identity.look()), result);
	}

}

package town.appraisal.workbook.mark.cell;

import java.util.List;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.workbook.CellAddress;

/**
 * One cell to be marked.
 *
 * @param row 0-based
 * @param column 0-based
 * @param findings what is wrong with it, the gravest first
 */
public record Mark(int row, int column, List<Finding> findings) {

	public Mark {
		findings = List.copyOf(findings);
	}

	public String a1() {
		return CellAddress.a1(this.row, this.column);
	}

	Level level() {
		return this.findings.get(0).level();
	}

}

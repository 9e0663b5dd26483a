package town.appraisal.stage.validate;

import java.util.List;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.NotChecked;

/**
 * The remarks of all rules on one workbook.
 *
 * @param findings what is wrong: 必改 first, then as one reads the workbook
 * @param notChecked rules that could not run, in the order of the catalogue
 */
public record Examination(List<Finding> findings, List<NotChecked> notChecked) {

	public Examination {
		findings = List.copyOf(findings);
		notChecked = List.copyOf(notChecked);
	}

}

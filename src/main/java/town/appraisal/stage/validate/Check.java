package town.appraisal.stage.validate;

import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;

/** One rule over one workbook: it reports facts, gives no points and decides nothing. */
public interface Check {

	/** The rule as the catalogue prints it. */
	Rule rule();

	/** The findings, and whether the rule could not run and why. */
	Stream<? extends Remark> check(CaseFile file);

}

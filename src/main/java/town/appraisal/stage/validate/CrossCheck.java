package town.appraisal.stage.validate;

import java.util.List;
import java.util.Map;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;

/** One rule over all files of a run. */
public interface CrossCheck {

	/** The rule as the catalogue prints it. */
	Rule rule();

	/** The remarks on the files, by the path of the file it belongs to. */
	Map<String, List<Remark>> check(RunFiles run);

}

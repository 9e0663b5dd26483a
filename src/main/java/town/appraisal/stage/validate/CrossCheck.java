package town.appraisal.stage.validate;

import java.util.List;
import java.util.Map;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Rule;

/** One rule over all files of a run. */
public interface CrossCheck {

	/** The rule as the catalogue prints it. */
	Rule rule();

	/** Findings by the path of the file they belong to. */
	Map<String, List<Finding>> check(List<FileDigest> files);

}

package town.appraisal.command;

import java.util.Optional;

import town.appraisal.domain.district.LinkSource;
import town.appraisal.domain.district.ProjectLine;
import town.appraisal.stage.report.ReportPath;

/** Links from the summary to the files beside it. */
final class Links implements LinkSource {

	@Override
	public Optional<String> report(ProjectLine line) {
		return line.status().counts() ? Optional.of(ReportPath.of(line.project()).workbook()) : Optional.empty();
	}

	@Override
	public Optional<String> returned(ProjectLine line) {
		return Optional.empty();
	}

}

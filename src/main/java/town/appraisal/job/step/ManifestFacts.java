package town.appraisal.job.step;

import java.time.OffsetDateTime;
import java.util.List;

import town.appraisal.job.database.StepTimes;
import town.appraisal.job.run.Moment;
import town.appraisal.stage.publish.Manifest.MissingJson;
import town.appraisal.stage.publish.Manifest.OutputJson;
import town.appraisal.stage.publish.Manifest;
import town.appraisal.store.Run;
import town.appraisal.store.district.Figures;
import town.appraisal.store.district.ProjectLines;
import town.appraisal.store.written.OutputFiles;

/** Gathers what the manifest says apart from the files. */
final class ManifestFacts {

	private final Figures figures;

	private final ProjectLines lines;

	private final OutputFiles outputs;

	private final StepTimes times;

	ManifestFacts(Figures figures, ProjectLines lines, OutputFiles outputs, StepTimes times) {
		this.figures = figures;
		this.lines = lines;
		this.outputs = outputs;
		this.times = times;
	}

	Manifest manifest(Run run, OffsetDateTime now) {
		return new Manifest(run.id(), run.year(), Moment.text(run.started()), Moment.text(now), run.programVersion(),
				run.ruleSet(), run.fingerprint(), this.figures.registered(run), this.figures.unregistered(run),
				this.figures.projects(run), this.figures.files(run), this.figures.received(run),
				this.figures.ofProjects(run), this.times.seconds(run), missing(run), outputs(run));
	}

	private List<MissingJson> missing(Run run) {
		return this.lines.missing(run)
			.stream()
			.map((it) -> new MissingJson(it.code(), it.name(), it.township(), it.status().code()))
			.toList();
	}

	private List<OutputJson> outputs(Run run) {
		return this.outputs.all(run).stream().map((it) -> new OutputJson(it.path(), it.sha256(), it.size())).toList();
	}

}

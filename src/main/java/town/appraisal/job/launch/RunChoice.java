package town.appraisal.job.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;

import town.appraisal.engine.Engine;
import town.appraisal.job.run.Delivery;
import town.appraisal.job.run.RunArguments;
import town.appraisal.stage.publish.OutputFolder;
import town.appraisal.store.Run;
import town.appraisal.store.RunState;
import town.appraisal.store.Runs;
import town.appraisal.store.written.OutputFile;
import town.appraisal.store.written.OutputFiles;

/** Which run a command means: one to continue, a new one, or one that is already done. */
final class RunChoice {

	private final Runs runs;

	private final OutputFiles outputs;

	private final OutputFolder folder;

	RunChoice(Runs runs, OutputFiles outputs, OutputFolder folder) {
		this.runs = runs;
		this.outputs = outputs;
		this.folder = folder;
	}

	/**
	 * The run of these inputs whose outputs are all in place, unless asked for a fresh
	 * one.
	 */
	Optional<Run> done(RunArguments arguments, Delivery delivery) throws IOException {
		Optional<Run> last = this.runs.last(arguments.year(), delivery.fingerprint())
			.filter((it) -> it.state() == RunState.PUBLISHED && !arguments.fresh());
		return (last.isPresent() && isInPlace(last.get())) ? last : Optional.empty();
	}

	/**
	 * The unfinished run of these inputs, or a new one; every other unfinished one is
	 * left behind.
	 */
	Run open(RunArguments arguments, Delivery delivery, OffsetDateTime now) throws IOException {
		Run run = this.runs.last(arguments.year(), delivery.fingerprint())
			.filter((it) -> it.state() == RunState.OPEN && (it.fresh() || !arguments.fresh()))
			.orElseGet(() -> this.runs.begin(arguments.year(), delivery.fingerprint(), arguments.fresh(),
					arguments.versions().program(), Engine.ruleSet(), now));
		this.runs.abandonOthers(run);
		this.folder.clearStagingsBut(run.id());
		if (!isPublished(run)) {
			forgetLost(run);
		}
		return run;
	}

	private void forgetLost(Run run) {
		for (OutputFile file : this.outputs.all(run)) {
			if (!this.folder.staging(run.id()).has(file.path())) {
				this.outputs.forget(run, file.path());
			}
		}
	}

	private boolean isPublished(Run run) throws IOException {
		return this.folder.published(run.year()).filter(run.id()::equals).isPresent();
	}

	private boolean isInPlace(Run run) throws IOException {
		Path year = this.folder.year(run.year());
		return isPublished(run)
				&& this.outputs.all(run).stream().allMatch((it) -> Files.isRegularFile(year.resolve(it.path())));
	}

}

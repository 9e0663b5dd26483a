package town.appraisal.job.step;

import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

import town.appraisal.job.run.RunFault;
import town.appraisal.stage.publish.Manifest;
import town.appraisal.stage.publish.OutputFolder;
import town.appraisal.stage.publish.Staging;
import town.appraisal.store.Run;
import town.appraisal.store.Runs;
import town.appraisal.store.judged.StoredFiles;
import town.appraisal.store.written.OutputFile;
import town.appraisal.store.written.OutputFiles;

/**
 * Makes the outputs of a run appear. May be repeated: outputs that are already in place
 * stay as they are.
 */
final class Publication {

	private final ManifestFacts facts;

	private final OutputFolder folder;

	private final OutputFiles outputs;

	private final StoredFiles files;

	private final Runs runs;

	private final Clock clock;

	Publication(ManifestFacts facts, OutputFolder folder, OutputFiles outputs, StoredFiles files, Runs runs,
			Clock clock) {
		this.facts = facts;
		this.folder = folder;
		this.outputs = outputs;
		this.files = files;
		this.runs = runs;
		this.clock = clock;
	}

	void publish(Run run) throws IOException {
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		this.runs.published(run, now);
		if (this.folder.published(run.year()).filter(run.id()::equals).isEmpty()) {
			Staging staging = complete(run);
			Manifest manifest = this.facts.manifest(run, now);
			staging.write(OutputFolder.MANIFEST,
					(out) -> manifest.write(out, (consumer) -> this.files.summaries(run, consumer)));
			this.folder.publish(run.year(), run.id());
		}
	}

	private Staging complete(Run run) {
		Staging staging = this.folder.staging(run.id());
		List<OutputFile> lost = this.outputs.all(run).stream().filter((it) -> !staging.has(it.path())).toList();
		if (!lost.isEmpty()) {
			throw new RunFault("暂存的输出不完整（缺 " + lost.get(0).path() + "），请加 --fresh 重新运行");
		}
		return staging;
	}

}

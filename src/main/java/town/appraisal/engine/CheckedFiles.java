package town.appraisal.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.ReceivedFiles;

/**
 * The files of a check, held in memory.
 *
 * @param byPath the files by path, in the order received
 */
record CheckedFiles(Map<String, AppraisedFile> byPath) implements ReceivedFiles {

	@Override
	public void each(Consumer<AppraisedFile> consumer) {
		List.copyOf(this.byPath.values()).forEach(consumer);
	}

	@Override
	public AppraisedFile file(String path) {
		return Objects.requireNonNull(this.byPath.get(path), path);
	}

}

package town.appraisal.job;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.project.Project;

/** Copies that say what they are of. */
final class FakeCopies implements ReturnedCopyWriter {

	@Override
	public String path(Project project, String received) {
		return "退回/" + project.township() + "/" + received.substring(received.lastIndexOf('/') + 1);
	}

	@Override
	public Optional<byte[]> mark(byte[] workbook, AppraisedFile file, int year) {
		return Optional.of(("退回 " + file.project().code()).getBytes(StandardCharsets.UTF_8));
	}

}

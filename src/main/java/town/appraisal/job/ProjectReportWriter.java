package town.appraisal.job;

import java.io.IOException;
import java.io.OutputStream;

import town.appraisal.domain.appraisal.AppraisedFile;

/** Writes the report of one project; called by several threads. */
@FunctionalInterface
public interface ProjectReportWriter {

	/** Writes it to a buffered stream, which stays open. */
	void write(OutputStream out, AppraisedFile file, int year) throws IOException;

}

package town.appraisal.job;

import java.io.IOException;
import java.io.OutputStream;

import town.appraisal.domain.district.District;

/** Writes the district summary. */
@FunctionalInterface
public interface SummaryWriter {

	/** Writes it to a buffered stream, which stays open. */
	void write(OutputStream out, District district) throws IOException;

}

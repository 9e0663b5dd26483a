package town.appraisal.job.run;

import java.nio.file.Path;
import java.util.Optional;

import town.appraisal.domain.project.Register;
import town.appraisal.store.Database;

/**
 * What a run is asked to do; checked before it starts.
 *
 * @param input folder of the received files
 * @param registerFile the register as a file
 * @param register the register as read from it
 * @param output the output folder
 * @param shared the database the output shares with others, empty for one of its own
 * @param year fiscal year
 * @param threads files judged at the same time
 * @param fresh appraise anew although nothing has changed
 * @param strict a file that was not accepted is a failure to the scheduler
 * @param versions what besides the inputs decides the results
 */
public record RunArguments(Path input, Path registerFile, Register register, Path output, Optional<Database> shared,
		int year, int threads, boolean fresh, boolean strict, RunVersions versions) {

}

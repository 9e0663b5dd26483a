package town.appraisal.store;

/**
 * A project report that was written.
 *
 * @param line line of the project
 * @param file the file
 */
public record WrittenReport(int line, OutputFile file) {

}

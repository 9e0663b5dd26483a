package town.appraisal.store.written;

/**
 * A project report that is still to be written.
 *
 * @param line line of the project
 * @param seq number of the file it is about
 * @param path where it goes, below the folder of the year
 */
public record DueReport(int line, int seq, String path) {

}

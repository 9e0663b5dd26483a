package town.appraisal.store.written;

/**
 * A returned copy that is still to be made.
 *
 * @param seq number of the file it is made of
 * @param path where it goes, below the folder of the year
 */
public record DueCopy(int seq, String path) {

}

package town.appraisal.store.written;

/**
 * A file that was written.
 *
 * @param path path below the folder of the year
 * @param sha256 hash of its bytes in hex
 * @param size size in bytes
 */
public record OutputFile(String path, String sha256, long size) {

}

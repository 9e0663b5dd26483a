package town.appraisal.stage.publish;

/**
 * A file that was written aside.
 *
 * @param path path below the folder of the year
 * @param sha256 hash of its bytes in hex
 * @param size size in bytes
 */
public record StagedFile(String path, String sha256, long size) {

}

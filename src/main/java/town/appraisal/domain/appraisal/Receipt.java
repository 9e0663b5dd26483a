package town.appraisal.domain.appraisal;

/**
 * A file as it came in.
 *
 * @param path path below the input folder, with {@code /}
 * @param sha256 hash of its bytes in hex
 * @param size size in bytes
 * @param saved when its author last saved it, ISO-8601 in UTC; from the workbook's own
 * properties, else from the file system
 */
public record Receipt(String path, String sha256, long size, String saved) {

}

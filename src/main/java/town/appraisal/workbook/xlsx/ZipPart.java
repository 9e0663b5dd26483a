package town.appraisal.workbook.xlsx;

/**
 * One part as the zip's central directory lists it.
 *
 * @param name its path inside the file
 * @param deflated whether it is deflated; otherwise it lies there as it is
 * @param crc checksum of the inflated bytes
 * @param compressed bytes in the file
 * @param size bytes once inflated, as declared
 * @param header where its local header begins
 */
record ZipPart(String name, boolean deflated, long crc, long compressed, long size, long header) {

}

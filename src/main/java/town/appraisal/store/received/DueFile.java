package town.appraisal.store.received;

import town.appraisal.domain.appraisal.Receipt;

/**
 * A received file that is still to be judged.
 *
 * @param seq number of the file
 * @param receipt the file as it came in
 * @param firstReceipt when a file was first received under this path, as it was saved
 * then, ISO-8601
 */
public record DueFile(int seq, Receipt receipt, String firstReceipt) {

}

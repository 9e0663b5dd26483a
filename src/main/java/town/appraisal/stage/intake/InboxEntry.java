package town.appraisal.stage.intake;

import java.nio.file.Path;

import town.appraisal.domain.appraisal.Receipt;

/**
 * One entry of the inbox.
 *
 * @param receipt the entry as it is recorded
 * @param file where it lies
 * @param withheld why its bytes are not read, empty when they are
 */
record InboxEntry(Receipt receipt, Path file, String withheld) {

}

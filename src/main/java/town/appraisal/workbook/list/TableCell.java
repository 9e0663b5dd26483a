package town.appraisal.workbook.list;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A filled cell of a long table.
 *
 * @param address {@code B5}
 * @param text trimmed text; a date as {@code 2024-12-31}, a number in its stored digits
 * @param number the stored number, empty for a text or a date
 */
public record TableCell(String address, String text, Optional<BigDecimal> number) {

}

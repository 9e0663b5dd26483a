package town.appraisal.workbook.list;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;

import com.alibaba.excel.enums.CellDataTypeEnum;
import com.alibaba.excel.metadata.data.ReadCellData;
import com.alibaba.excel.util.DateUtils;

import town.appraisal.workbook.CellAddress;

/** Reads what a cell stores, never what its number format shows. */
final class StoredCell {

	/** Excel itself keeps 15 significant digits; what is behind them is noise. */
	private static final MathContext DIGITS = new MathContext(15);

	/** Day 0 of Excel's calendar for dates after February 1900. */
	private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

	private StoredCell() {
	}

	static Optional<TableCell> of(int row, int column, ReadCellData<?> cell) {
		String address = CellAddress.a1(row, column);
		if (cell.getType() == CellDataTypeEnum.NUMBER) {
			return Optional.of(number(address, cell));
		}
		String text = Optional.ofNullable(cell.getStringValue())
			.or(() -> Optional.ofNullable(cell.getBooleanValue()).map(String::valueOf))
			.map(String::strip)
			.orElse("");
		return text.isEmpty() ? Optional.empty() : Optional.of(new TableCell(address, text, Optional.empty()));
	}

	private static TableCell number(String address, ReadCellData<?> cell) {
		BigDecimal stored = Optional.ofNullable(cell.getOriginalNumberValue()).orElseGet(cell::getNumberValue);
		if (isDate(cell)) {
			return new TableCell(address, DAY_ZERO.plusDays(stored.longValue()).toString(), Optional.empty());
		}
		BigDecimal number = stored.round(DIGITS);
		BigDecimal plain = (number.signum() == 0) ? BigDecimal.ZERO : number.stripTrailingZeros();
		return new TableCell(address, plain.toPlainString(), Optional.of(plain));
	}

	private static boolean isDate(ReadCellData<?> cell) {
		return cell.getDataFormatData() != null
				&& DateUtils.isADateFormat(cell.getDataFormatData().getIndex(), cell.getDataFormatData().getFormat());
	}

}

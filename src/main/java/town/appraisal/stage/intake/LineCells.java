package town.appraisal.stage.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import town.appraisal.domain.project.Money;
import town.appraisal.form.Heading;
import town.appraisal.form.RegisterTable;
import town.appraisal.workbook.list.TableCell;
import town.appraisal.workbook.list.TableRow;

/** Reads single cells of the register and tells what is wrong with them. */
final class LineCells {

	private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

	private final RegisterTables tables;

	private final Faults faults;

	LineCells(RegisterTables tables, Faults faults) {
		this.tables = tables;
		this.faults = faults;
	}

	/** A text that must be there; a missing column is told once elsewhere. */
	String required(RegisterTable table, TableRow row, Heading heading) {
		String text = row.text(heading.label());
		if (text.isEmpty() && this.tables.has(table, heading)) {
			this.faults.add(table, row, heading, "不能为空");
		}
		return text;
	}

	/** A number that is not negative, typed as number or as plain text. */
	Optional<BigDecimal> number(RegisterTable table, TableRow row, Heading heading) {
		Optional<TableCell> cell = row.cell(heading.label());
		Optional<BigDecimal> number = cell.flatMap(LineCells::parsed);
		if (cell.isPresent() && number.isEmpty()) {
			this.faults.add(table, row, heading, "“%s”不是数字".formatted(cell.get().text()));
		}
		if (number.filter((it) -> it.signum() < 0).isPresent()) {
			this.faults.add(table, row, heading, "不能为负数");
		}
		return number;
	}

	/** An amount in 万元. */
	Optional<Money> money(RegisterTable table, TableRow row, Heading heading) {
		Optional<BigDecimal> number = number(table, row, heading);
		if (number.isPresent() && !Money.fits(number.get())) {
			this.faults.add(table, row, heading, "超过6位小数（单位为万元，精确到分）");
			return Optional.empty();
		}
		return number.map(Money::new);
	}

	/** A day as ISO text, empty when blank. */
	String day(RegisterTable table, TableRow row, Heading heading) {
		String text = row.text(heading.label());
		Optional<LocalDate> day = day(text);
		if (!text.isEmpty() && day.isEmpty()) {
			this.faults.add(table, row, heading, "“%s”不是日期，请写成2025-01-15".formatted(text));
		}
		return day.map(LocalDate::toString).orElse("");
	}

	private static Optional<LocalDate> day(String text) {
		Matcher day = DAY.matcher(text);
		if (!day.matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)),
					Integer.parseInt(day.group(3))));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static Optional<BigDecimal> parsed(TableCell cell) {
		String digits = cell.text().replace(",", "").replace("，", "");
		return cell.number()
			.or(() -> digits.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(digits)) : Optional.empty());
	}

}

package town.appraisal.stage.read;

import town.appraisal.stage.read.cell.Numeral;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

import org.apache.poi.ss.usermodel.CellType;

import town.appraisal.domain.submission.Submission;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is filled in, harmless edits do not change what is read. */
class RandomFormsTests {

	private static final int FIRST = 15;

	private static final int LINES = 17;

	/** Cents of the two sources, and the indicators. */
	record Content(long annual, long executed, List<Indicator> indicators) {
	}

	record Indicator(String name, String nature, BigDecimal target, String unit, BigDecimal actual, BigDecimal score) {
	}

	record Edit(int kind, int at) {
	}

	@Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
	void readsTheSameAfterHarmlessEdits(@ForAll("contents") Content content, @ForAll("edits") List<Edit> edits) {
		FilledTemplate filled = FilledTemplate.clean();
		fill(filled, content);
		Submission before = VariantsTests.read(filled.bytes()).submission();
		edits.forEach((it) -> apply(filled, it));
		byte[] edited = filled.bytes();

		Submission after = VariantsTests.read(edited).submission();

		assertThat(SubmissionWords.of(after)).isEqualTo(SubmissionWords.of(before));
		assertThat(Addresses.wrong(edited, after)).isEmpty();
	}

	@Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
	void readsWhatWasFilledIn(@ForAll("contents") Content content) {
		FilledTemplate filled = FilledTemplate.clean();
		fill(filled, content);

		Submission it = VariantsTests.read(filled.bytes()).submission();

		assertThat(it.funds().sources().get(0).annual().value())
			.map((money) -> money.yuan().unscaledValue().longValue())
			.contains(content.annual());
		assertThat(it.filledIndicators())
			.map((row) -> row.level3().or("") + row.target().value().orElseThrow().text() + " "
					+ Numeral.plain(row.actual().value().orElseThrow().number().orElseThrow()) + " "
					+ Numeral.plain(row.score().or(BigDecimal.ZERO)))
			.isEqualTo(content.indicators()
				.stream()
				.map((row) -> row.name() + row.nature() + Numeral.plain(row.target()) + row.unit() + " "
						+ Numeral.plain(row.actual()) + " " + Numeral.plain(row.score()))
				.toList());
	}

	@Provide
	Arbitrary<Content> contents() {
		Arbitrary<Long> fen = Arbitraries.longs().between(1, 9_999_999_999L);
		return Combinators.combine(fen, fen, indicators().list().ofMinSize(1).ofMaxSize(LINES)).as(Content::new);
	}

	@Provide
	Arbitrary<List<Edit>> edits() {
		return Combinators.combine(Arbitraries.integers().between(0, 7), Arbitraries.integers().between(0, LINES - 1))
			.as(Edit::new)
			.list()
			.ofMaxSize(6);
	}

	private static Arbitrary<Indicator> indicators() {
		Arbitrary<BigDecimal> number = Arbitraries.bigDecimals()
			.between(BigDecimal.ZERO, new BigDecimal("99999"))
			.ofScale(3);
		Arbitrary<BigDecimal> score = Arbitraries.bigDecimals().between(BigDecimal.ONE, BigDecimal.TEN).ofScale(1);
		return Combinators
			.combine(Arbitraries.of("修复道路", "安装路灯", "受益户数", "验收合格率", "5A级景区"), Arbitraries.of("≥", "≤", "=", ">", "<"),
					number, Arbitraries.of("公里", "盏", "户", "%", "万元", "人次"), number, score)
			.as(Indicator::new);
	}

	private static void fill(FilledTemplate it, Content content) {
		it.number("E9", BigDecimal.valueOf(content.annual(), 6).toPlainString());
		it.number("H9", BigDecimal.valueOf(content.executed(), 6).toPlainString());
		for (int line = 0; line < LINES; line++) {
			int row = FIRST + line;
			List.of("D", "E", "F", "G", "H", "I", "J", "K").forEach((column) -> it.text(column + row, ""));
			if (line < content.indicators().size()) {
				fill(it, row, content.indicators().get(line));
			}
		}
	}

	private static void fill(FilledTemplate it, int row, Indicator indicator) {
		it.text("D" + row, indicator.name()).text("E" + row, indicator.nature()).text("G" + row, indicator.unit());
		it.number("F" + row, indicator.target().toPlainString());
		it.number("H" + row, indicator.actual().toPlainString());
		it.number("I" + row, "10").number("J" + row, indicator.score().toPlainString());
	}

	private static void apply(FilledTemplate it, Edit edit) {
		int row = FIRST + edit.at();
		switch (edit.kind()) {
			case 0 -> it.insertRow(row);
			case 1 -> it.insertRow(1 + edit.at() % 12);
			case 2 -> Optional.ofNullable(it.sheet().getRow(row)).ifPresent((line) -> line.setZeroHeight(true));
			case 3 -> it.sheet().setColumnHidden(edit.at() % 12, true);
			case 4 -> it.sheet().setColumnWidth(edit.at() % 12, 12_000);
			case 5 -> it.workbook().setSheetOrder("自评表", edit.at() % 5);
			case 6 -> new ArrayList<>(List.of("备注" + edit.at())).stream()
				.filter((name) -> it.workbook().getSheet(name) == null)
				.forEach((name) -> it.workbook().createSheet(name).createRow(0).createCell(0).setCellValue("一级指标"));
			default -> retyped(it, row);
		}
	}

	/** Numbers of a row typed again as texts. */
	private static void retyped(FilledTemplate it, int row) {
		Optional.ofNullable(it.sheet().getRow(row - 1)).ifPresent((line) -> line.forEach((cell) -> {
			if (cell.getCellType() == CellType.NUMERIC) {
				String digits = new BigDecimal(String.valueOf(cell.getNumericCellValue())).stripTrailingZeros()
					.toPlainString();
				cell.setCellValue(" " + digits.replace('.', '．'));
			}
		}));
	}

}

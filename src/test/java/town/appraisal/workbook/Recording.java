package town.appraisal.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.workbook.xlsx.XlsxCellSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Keeps everything that comes out of a file. */
public final class Recording implements WorkbookVisitor {

	private static final CellSource SOURCE = new XlsxCellSource();

	public final List<WorkbookFacts> facts = new ArrayList<>();

	public final List<RawCell> cells = new ArrayList<>();

	public final Map<String, SheetParts> parts = new LinkedHashMap<>();

	/** What comes out of a file that is accepted. */
	public static Recording of(byte[] bytes) {
		Recording recording = new Recording();
		Optional<String> refusal = SOURCE.read(bytes, recording);
		assertThat(refusal).isEmpty();
		return recording;
	}

	public static Recording of(HandMade workbook) {
		return of(workbook.bytes());
	}

	/** Why a file is refused. */
	public static String refusal(byte[] bytes) {
		return SOURCE.read(bytes, new Recording()).orElse("accepted");
	}

	public static String refusal(HandMade workbook) {
		return refusal(workbook.bytes());
	}

	@Override
	public void workbook(WorkbookFacts workbook) {
		this.facts.add(workbook);
	}

	@Override
	public boolean wants(SheetFacts sheet) {
		return true;
	}

	@Override
	public void cell(RawCell cell) {
		this.cells.add(cell);
	}

	@Override
	public void end(SheetFacts sheet, SheetParts sheetParts) {
		this.parts.put(sheet.name(), sheetParts);
	}

}

package town.appraisal.stage.report.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A report workbook. Short sheets are held in memory and may carry charts; long ones are
 * streamed, so that a hundred thousand lines need no memory. Both may be in one book.
 */
public final class Book implements AutoCloseable {

	private static final int ROWS_IN_MEMORY = 200;

	private final XSSFWorkbook sheets;

	private final Optional<SXSSFWorkbook> stream;

	private final Palette palette;

	private Book(XSSFWorkbook sheets, boolean streamed) {
		this.sheets = sheets;
		this.palette = new Palette(sheets);
		this.stream = streamed ? Optional.of(new SXSSFWorkbook(sheets, ROWS_IN_MEMORY)) : Optional.empty();
	}

	/**
	 * A book all of whose sheets are short.
	 * @param title title of the document
	 * @param year fiscal year; the document is dated by its last day, never by the clock
	 * @param names names of the sheets in their order
	 */
	public static Book inMemory(String title, int year, String... names) {
		return new Book(blank(title, year, names), false);
	}

	/** A book some of whose sheets are long. */
	public static Book streamed(String title, int year, String... names) {
		return new Book(blank(title, year, names), true);
	}

	/** A sheet that is held in memory. */
	public Paper paper(String name, PageFormat format) {
		return new Paper(this.sheets.getSheet(name), this.palette, format);
	}

	/** A sheet that is streamed: its lines cannot be looked at again. */
	public Paper roll(String name, PageFormat format) {
		return new Paper(stream().getSheet(name), this.palette, format);
	}

	/**
	 * Adds a streamed sheet behind another one, for what did not fit there.
	 */
	public Paper rollBehind(String other, String name, PageFormat format) {
		Paper paper = new Paper(stream().createSheet(name), this.palette, format);
		stream().setSheetOrder(name, stream().getSheetIndex(other) + 1);
		return paper;
	}

	public void write(OutputStream out) throws IOException {
		this.sheets.setActiveSheet(0);
		if (this.stream.isPresent()) {
			this.stream.get().write(out);
		}
		else {
			this.sheets.write(out);
		}
	}

	/**
	 * A stream closes its workbook too. Reverting spares what closing would do: pack the
	 * whole workbook once more.
	 */
	@Override
	public void close() throws IOException {
		if (this.stream.isPresent()) {
			this.stream.get().close();
		}
		else {
			this.sheets.getPackage().revert();
		}
	}

	private SXSSFWorkbook stream() {
		return this.stream.orElseThrow(() -> new IllegalStateException("this book is not streamed"));
	}

	private static XSSFWorkbook blank(String title, int year, String... names) {
		XSSFWorkbook book = new XSSFWorkbook();
		for (String name : names) {
			book.createSheet(name);
		}
		CoreProperties core = book.getProperties().getCoreProperties();
		Optional<Date> date = Optional.of(Date.from(Instant.parse("%04d-12-31T00:00:00Z".formatted(year))));
		core.setTitle(title);
		core.setCreator("乡镇项目绩效评价");
		core.setCreated(date);
		core.setModified(date);
		return book;
	}

}

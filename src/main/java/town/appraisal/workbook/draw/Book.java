package town.appraisal.workbook.draw;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import town.appraisal.workbook.zip.UndatedZip;

/**
 * A workbook to draw. Short sheets are held in memory and may carry charts; long ones are
 * streamed, so that a hundred thousand lines need no memory. Both may be in one book.
 */
public final class Book implements AutoCloseable {

	private static final String CREATOR = "乡镇项目绩效评价";

	private static final int ROWS_IN_MEMORY = 200;

	private final XSSFWorkbook sheets;

	private final Optional<SXSSFWorkbook> stream;

	private final CellStyles styles;

	private Book(XSSFWorkbook sheets, Optional<SXSSFWorkbook> stream, CellStyles styles) {
		this.sheets = sheets;
		this.stream = stream;
		this.styles = styles;
	}

	/**
	 * A report all of whose sheets are short.
	 * @param title title of the document
	 * @param year fiscal year; the document is dated by its last day, never by the clock
	 * @param names names of the sheets in their order
	 */
	public static Book inMemory(String title, int year, String... names) {
		XSSFWorkbook book = report(title, year, names);
		return new Book(book, Optional.empty(), new CellStyles(book, false));
	}

	/** A report some of whose sheets are long. */
	public static Book streamed(String title, int year, String... names) {
		XSSFWorkbook book = report(title, year, names);
		CellStyles styles = new CellStyles(book, false);
		return new Book(book, Optional.of(new SXSSFWorkbook(book, ROWS_IN_MEMORY)), styles);
	}

	/**
	 * A workbook to be filled.
	 * @param year fiscal year; the document is dated the first of its December
	 */
	public static Book form(String title, int year) {
		XSSFWorkbook book = new XSSFWorkbook();
		describe(book, title, "", LocalDate.of(Math.max(year, 2000), Month.DECEMBER, 1));
		return new Book(book, Optional.empty(), new CellStyles(book, true));
	}

	/** A sheet that is held in memory. */
	public Paper paper(String name, PageFormat format) {
		return new Paper(this.sheets.getSheet(name), this.styles, format);
	}

	/** A sheet that is streamed: its lines cannot be looked at again. */
	public Paper roll(String name, PageFormat format) {
		return new Paper(stream().getSheet(name), this.styles, format);
	}

	/**
	 * Adds a streamed sheet behind another one, for what did not fit there.
	 */
	public Paper rollBehind(String other, String name, PageFormat format) {
		Paper paper = new Paper(stream().createSheet(name), this.styles, format);
		stream().setSheetOrder(name, stream().getSheetIndex(other) + 1);
		return paper;
	}

	/** Adds a sheet that is written cell by cell. */
	public FormSheet sheet(String name, PageFormat format) {
		FormSheet sheet = unformatted(name);
		format.on(sheet.sheet());
		return sheet;
	}

	/** Adds a sheet nobody is to see or print. */
	public FormSheet hidden(String name) {
		FormSheet sheet = unformatted(name);
		sheet.hide();
		return sheet;
	}

	/** The drawn cell under a defined name. */
	public NamedCell named(String name) {
		return NamedCell.in(this.sheets, name);
	}

	/** Writes the workbook to a stream, which stays open; equal content, equal bytes. */
	public void write(OutputStream out) throws IOException {
		this.sheets.setActiveSheet(0);
		if (this.stream.isPresent()) {
			this.stream.get().write(out);
		}
		else {
			this.sheets.write(new UndatedZip(out));
		}
	}

	/** Computes the formulas that were entered without what they come to. */
	public Book computed() {
		XSSFFormulaEvaluator.evaluateAllFormulaCells(this.sheets);
		return this;
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

	private FormSheet unformatted(String name) {
		return new FormSheet(this.sheets.createSheet(name), this.styles);
	}

	private SXSSFWorkbook stream() {
		return this.stream.orElseThrow(() -> new IllegalStateException("this book is not streamed"));
	}

	private static XSSFWorkbook report(String title, int year, String... names) {
		XSSFWorkbook book = new XSSFWorkbook();
		for (String name : names) {
			book.createSheet(name);
		}
		describe(book, title, CREATOR, LocalDate.of(year, Month.DECEMBER, 31));
		return book;
	}

	private static void describe(XSSFWorkbook book, String title, String creator, LocalDate day) {
		CoreProperties core = book.getProperties().getCoreProperties();
		Optional<Date> date = Optional.of(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
		core.setTitle(title);
		core.setCreator(creator);
		core.setCreated(date);
		core.setModified(date);
	}

}

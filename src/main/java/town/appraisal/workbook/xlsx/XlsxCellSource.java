package town.appraisal.workbook.xlsx;

import java.util.Optional;
import java.util.function.Function;

import javax.xml.stream.XMLInputFactory;

import com.fasterxml.aalto.stax.InputFactoryImpl;

import town.appraisal.workbook.CellSource;
import town.appraisal.workbook.WorkbookVisitor;
import town.appraisal.workbook.xlsx.limit.Refused;
import town.appraisal.workbook.xlsx.part.Parts;

/**
 * Reads .xlsx files in one pass over only the parts that hold facts and cells.
 *
 * <p>
 * One instance serves all threads; it keeps nothing between files but the names of
 * elements. No temporary files, no object model: what a file costs is bounded by
 * {@link Limits}. Any fault in the bytes, foreseen or not, is a refusal; only failures of
 * the visitor and of the virtual machine come out as they are.
 */
public final class XlsxCellSource implements CellSource {

	private final XMLInputFactory xml = new InputFactoryImpl();

	public XlsxCellSource() {
		this.xml.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		this.xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
	}

	@Override
	public Optional<String> read(byte[] bytes, WorkbookVisitor visitor) {
		try {
			FileKind.demandZip(bytes);
			pass(bytes, new GuardedVisitor(visitor));
			return Optional.empty();
		}
		catch (Refused refused) {
			return Optional.of(refused.line());
		}
		catch (GuardedVisitor.Failed failed) {
			throw failed.thrown();
		}
		catch (RuntimeException unforeseen) {
			return Optional.of(Refused.damaged().line());
		}
	}

	/**
	 * Opens a file's parts for a copy of it; they can be used only until the call ends.
	 * @return what came of it, empty when the file is none of ours
	 */
	public <T> Optional<T> open(byte[] bytes, Function<StoredParts, T> use) {
		try (Parts parts = new Parts(bytes, this.xml)) {
			return Optional.of(use.apply(new StoredParts(parts)));
		}
		catch (Refused refused) {
			return Optional.empty();
		}
	}

	private void pass(byte[] bytes, WorkbookVisitor visitor) {
		try (Parts parts = new Parts(bytes, this.xml)) {
			new WorkbookPass(parts, visitor).run();
		}
	}

}

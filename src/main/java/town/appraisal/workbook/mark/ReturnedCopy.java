package town.appraisal.workbook.mark;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import town.appraisal.domain.finding.Finding;
import town.appraisal.workbook.mark.markup.NotMarkable;
import town.appraisal.workbook.mark.copy.WorkbookCopy;
import town.appraisal.workbook.xlsx.StoredParts;
import town.appraisal.workbook.xlsx.XlsxCellSource;

/**
 * Gives a filler's own workbook back with the findings in it: cells coloured and noted, a
 * list of them as the first sheet. Everything else stays byte for byte as it was, which
 * no load and save of an object model can promise.
 */
public final class ReturnedCopy {

	private final XlsxCellSource source;

	public ReturnedCopy(XlsxCellSource source) {
		this.source = source;
	}

	/**
	 * Marks up a workbook. One that is an earlier return loses its old marks first, and
	 * the reasons typed into it stand in the new list again.
	 * @param workbook the whole file as it was received
	 * @param title what stands over the list
	 * @param findings what was found, in the order in which to mend it within a level
	 * @return the whole copy, empty when the file is too damaged to be cut into
	 */
	public Optional<byte[]> of(byte[] workbook, ReturnTitle title, List<Finding> findings) {
		ReturnedList earlier = ReturnedList.read(this.source, workbook);
		List<Finding> graveFirst = findings.stream().sorted(Comparator.comparing(Finding::level)).toList();
		try {
			return this.source.open(workbook, (parts) -> copy(parts, earlier, title, graveFirst));
		}
		catch (NotMarkable odd) {
			return Optional.empty();
		}
	}

	private static byte[] copy(StoredParts parts, ReturnedList earlier, ReturnTitle title, List<Finding> findings) {
		WorkbookCopy copy = new WorkbookCopy(parts);
		WorkbookMarking marking = new WorkbookMarking(copy, earlier);
		marking.clean();
		marking.mark(findings);
		marking.list(title, findings);
		return copy.bytes();
	}

}

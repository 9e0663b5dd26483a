package town.appraisal.workbook.xlsx;

import town.appraisal.workbook.RawCell;
import town.appraisal.workbook.SheetFacts;
import town.appraisal.workbook.SheetParts;
import town.appraisal.workbook.WorkbookFacts;
import town.appraisal.workbook.WorkbookVisitor;

/**
 * Keeps failures of the visitor apart from faults of the file: the first are the
 * program's and must not end as a refusal.
 *
 * @param visitor the visitor it stands before
 */
record GuardedVisitor(WorkbookVisitor visitor) implements WorkbookVisitor {

	@Override
	public void workbook(WorkbookFacts facts) {
		try {
			this.visitor.workbook(facts);
		}
		catch (RuntimeException failure) {
			throw new Failed(failure);
		}
	}

	@Override
	public boolean wants(SheetFacts sheet) {
		try {
			return this.visitor.wants(sheet);
		}
		catch (RuntimeException failure) {
			throw new Failed(failure);
		}
	}

	@Override
	public void cell(RawCell cell) {
		try {
			this.visitor.cell(cell);
		}
		catch (RuntimeException failure) {
			throw new Failed(failure);
		}
	}

	@Override
	public void end(SheetFacts sheet, SheetParts parts) {
		try {
			this.visitor.end(sheet, parts);
		}
		catch (RuntimeException failure) {
			throw new Failed(failure);
		}
	}

	/** Carries what the visitor threw past the parser. */
	static final class Failed extends RuntimeException {

		private final transient RuntimeException thrown;

		Failed(RuntimeException thrown) {
			super(null, null, false, false);
			this.thrown = thrown;
		}

		RuntimeException thrown() {
			return this.thrown;
		}

	}

}

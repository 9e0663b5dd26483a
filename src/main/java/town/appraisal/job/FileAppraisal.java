package town.appraisal.job;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.PastYears;
import town.appraisal.domain.appraisal.Receipt;

/** One received file through read, validate and evaluate; called by several threads. */
@FunctionalInterface
public interface FileAppraisal {

	/**
	 * Judges a file. Whatever is wrong with the file is in the result; an exception is a
	 * fault of the program and ends the run.
	 */
	AppraisedFile appraise(Receipt receipt, byte[] bytes, PastYears past);

}

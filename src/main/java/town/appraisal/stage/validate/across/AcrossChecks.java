package town.appraisal.stage.validate.across;

import java.util.List;

import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.CrossCheck;

/** The rules beside the register and beside the other files of a run. */
public final class AcrossChecks {

	public static final List<Check> ALL = List.of(new ProjectIsRegistered(), new NameIsTheRegistered(),
			new UnitIsTheRegistered(), new BudgetIsTheRegistered(), new FileNameFitsItsContent(),
			new IndicatorsAreTheApproved(), new OneProjectPerFile());

	public static final List<CrossCheck> ALL_FILES = List.of(new OneSubmissionPerProject(), new ContentIsNotCopied(),
			new TextIsItsOwn(), new SubmittedInTime(), new NotEveryProjectIsPerfect(), new FaultsAreNotTheUnits());

	private AcrossChecks() {
	}

}

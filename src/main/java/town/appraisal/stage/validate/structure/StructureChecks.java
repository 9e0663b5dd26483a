package town.appraisal.stage.validate.structure;

import java.util.List;

import town.appraisal.stage.validate.Check;

/** The rules on the workbook itself. */
public final class StructureChecks {

	public static final List<Check> ALL = List.of(new EverySheetIsThere(), new FormIsAsIssued(),
			new IdentityIsComplete(), new NumbersAreNumbers(), new AmountsAreInWan(), new AmountsAreWholeFen(),
			new NothingIsNegative(), new TemplateIsItsOwn(), new EverythingIsOfTheYear(),
			new EveryIndicatorHasItsOwnPoints(), new FormulasHaveAValue(), new NothingIsHidden(),
			new CharactersAreOrdinary(), new LinesAreFilledFromEndToEnd(), new NoPlaceholderIsLeft(),
			new GoalsAreWritten(), new TextsNameNoPrivateNumbers());

	private StructureChecks() {
	}

}

package town.appraisal.stage.validate.taxonomy;

import java.util.List;

import town.appraisal.stage.validate.Check;

/** The rules on the names, classes and targets of indicators. */
public final class TaxonomyChecks {

	public static final List<Check> ALL = List.of(new Level1IsOfficial(), new Level2BelongsToItsLevel1(),
			new EveryRequiredClassIsThere(), new OutputIsMeasuredFromEverySide(), new CostStandsInOneClass(),
			new TargetHasAnOfficialOperator(), new UnitFitsTheIndicator(), new ShareIsAtMostAHundred(),
			new DirectionFitsTheSense(), new FullShareIsWrittenAsEqual(), new ContentFitsItsClass(),
			new IndicatorNamesDiffer(), new IndicatorNamesSaySomething(), new SatisfactionNamesItsGroup(),
			new QuantityIsNotMoney());

	private TaxonomyChecks() {
	}

}

package town.appraisal.stage.read;

import java.util.List;

import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.Funds;
import town.appraisal.form.Field;
import town.appraisal.form.SelfEvaluation;

/** Reads the funds block. */
final class FundsReader {

	private static final PointsParser POINTS = new PointsParser();

	private static final RateParser RATES = new RateParser();

	private final Questionnaire form;

	private final MoneyParser amounts;

	FundsReader(Questionnaire form) {
		this.form = form;
		this.amounts = new MoneyParser(!form.layout().yuan().isEmpty());
	}

	Funds read() {
		FundRow total = row(FundSource.TOTAL);
		List<FundRow> sources = SelfEvaluation.SOURCES.stream()
			.filter((it) -> it != FundSource.TOTAL && isThere(it))
			.map(this::row)
			.toList();
		return new Funds(total, sources);
	}

	private boolean isThere(FundSource source) {
		return SelfEvaluation.fundColumns()
			.values()
			.stream()
			.anyMatch((it) -> this.form.layout().cell(SelfEvaluation.fundName(source, it)).isPresent());
	}

	private FundRow row(FundSource source) {
		return new FundRow(source, amount(source, SelfEvaluation.INITIAL), amount(source, SelfEvaluation.ANNUAL),
				amount(source, SelfEvaluation.EXECUTED),
				cell(source, SelfEvaluation.FUND_WEIGHT, SelfEvaluation.FUND_WEIGHT.label(), POINTS),
				cell(source, SelfEvaluation.RATE, SelfEvaluation.RATE.label(), RATES),
				cell(source, SelfEvaluation.FUND_SCORE, SelfEvaluation.FUND_SCORE.label(), POINTS));
	}

	private Answer<Money> amount(FundSource source, Field column) {
		return cell(source, column, source.label() + "·" + column.label(), this.amounts);
	}

	/** A column the form does not have is blank at the words in front of the line. */
	private <T> Answer<T> cell(FundSource source, Field column, String label, CellParser<T> parser) {
		Spot otherwise = this.form.layout().cell(source.label()).orElseGet(() -> this.form.sheet().spot(0, 0));
		return this.form.answer(SelfEvaluation.fundName(source, column), label, parser, otherwise);
	}

}

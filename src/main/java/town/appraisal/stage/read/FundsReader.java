package town.appraisal.stage.read;

import java.util.List;

import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.Funds;
import town.appraisal.form.CellNames;
import town.appraisal.form.Role;
import town.appraisal.stage.read.cell.CellParser;
import town.appraisal.stage.read.cell.MoneyParser;
import town.appraisal.stage.read.cell.PointsParser;
import town.appraisal.stage.read.cell.RateParser;
import town.appraisal.stage.read.sheet.Spot;

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
		List<FundRow> sources = this.form.form()
			.sources()
			.stream()
			.filter((it) -> it != FundSource.TOTAL && isThere(it))
			.map(this::row)
			.toList();
		return new Funds(total, sources);
	}

	private boolean isThere(FundSource source) {
		return this.form.form()
			.fundColumns()
			.stream()
			.anyMatch((it) -> this.form.layout().cell(CellNames.of(source, it)).isPresent());
	}

	private FundRow row(FundSource source) {
		return new FundRow(source, amount(source, Role.INITIAL), amount(source, Role.ANNUAL),
				amount(source, Role.EXECUTED), cell(source, Role.FUND_WEIGHT, label(Role.FUND_WEIGHT), POINTS),
				cell(source, Role.RATE, label(Role.RATE), RATES),
				cell(source, Role.FUND_SCORE, label(Role.FUND_SCORE), POINTS));
	}

	private Answer<Money> amount(FundSource source, Role column) {
		return cell(source, column, this.form.form().label(source, column), this.amounts);
	}

	private String label(Role role) {
		return this.form.form().label(role);
	}

	/** A column the form does not have is blank at the words in front of the line. */
	private <T> Answer<T> cell(FundSource source, Role column, String label, CellParser<T> parser) {
		Spot otherwise = this.form.layout().cell(source.label()).orElseGet(() -> this.form.sheet().spot(0, 0));
		return this.form.answer(CellNames.of(source, column), label, parser, otherwise);
	}

}

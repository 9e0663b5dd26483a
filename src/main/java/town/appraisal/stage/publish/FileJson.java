package town.appraisal.stage.publish;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import town.appraisal.domain.appraisal.FileSummary;
import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.ResultFigures;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Settlement.Explained;
import town.appraisal.domain.finding.Settlement.Waived;
import town.appraisal.domain.finding.Tidied;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.project.Project;

/**
 * A judged file as programs see it; the same in {@code check --json} and in
 * {@code run.json}. What is not known is {@code null}.
 *
 * @param file path below the input folder, or as given to the check
 * @param path the same path, in {@code run.json} only
 * @param sha256 hash of the bytes that were judged, in {@code run.json} only
 * @param refusal why the file could not be opened as our form, of an unreadable file only
 */
public record FileJson(String file, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String path,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String sha256, String status, ProjectJson project,
		AmountsJson amounts, @Nullable String executionRate, @Nullable String selfScore, @Nullable String reviewedScore,
		@Nullable String grade, @JsonInclude(JsonInclude.Include.NON_EMPTY) String refusal, List<FindingJson> findings,
		List<NotChecked> notChecked, List<TidiedJson> tidied) {

	/** As a check prints it. */
	public static FileJson checked(FileSummary it) {
		return of(it, null, null);
	}

	/** As a run files it: with path and hash. */
	public static FileJson filed(FileSummary it) {
		return of(it, it.receipt().path(), it.receipt().sha256());
	}

	private static FileJson of(FileSummary it, @Nullable String path, @Nullable String sha256) {
		ResultFigures figures = it.figures();
		return new FileJson(it.receipt().path(), path, sha256, it.status().code(), ProjectJson.of(it.project()),
				AmountsJson.of(figures), text(figures.executionRate()), text(figures.selfScore()),
				text(figures.reviewedScore()), figures.grade().map(Grade::label).orElse(null), it.refusal(),
				it.findings().stream().map(FindingJson::of).toList(), it.notChecked(),
				it.tidied().stream().map(TidiedJson::of).toList());
	}

	private static @Nullable String text(Optional<BigDecimal> number) {
		return number.map(BigDecimal::toPlainString).orElse(null);
	}

	/** Whose it is. */
	public record ProjectJson(String code, String name, String township, String unit, int year) {

		static ProjectJson of(Project it) {
			return new ProjectJson(it.code(), it.name(), it.township(), it.unit(), it.year());
		}

	}

	/** Amounts in 万元, exactly six decimals. */
	public record AmountsJson(@Nullable String initialBudget, @Nullable String annualBudget,
			@Nullable String annualExecuted) {

		static AmountsJson of(ResultFigures it) {
			return new AmountsJson(text(it.initialBudget()), text(it.annualBudget()), text(it.annualExecuted()));
		}

		private static @Nullable String text(Optional<Money> money) {
			return money.map(Money::toString).orElse(null);
		}

	}

	/** What is wrong and where; with the reason or the waiver that settled it, if any. */
	public record FindingJson(String rule, String level, String sheet, String cell, String field, String message,
			String fix, String given, String expected,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WaiverJson waiver) {

		static FindingJson of(Finding it) {
			Place at = it.place();
			return new FindingJson(it.rule(), it.level().label(), at.sheet(), at.cell(), at.field(), it.message(),
					it.fix(), it.given(), it.expected(),
					it.settlement().map((by) -> (by instanceof Explained reason) ? reason.reason() : null).orElse(null),
					it.settlement()
						.map((by) -> (by instanceof Waived waiver) ? WaiverJson.of(waiver) : null)
						.orElse(null));
		}

	}

	/** The exemption that settled a finding. */
	public record WaiverJson(String approver, String reason, String until) {

		static WaiverJson of(Waived it) {
			return new WaiverJson(it.approver(), it.reason(), it.until());
		}

	}

	/** What was read otherwise than typed. */
	public record TidiedJson(String sheet, String cell, String given, String read) {

		static TidiedJson of(Tidied it) {
			return new TidiedJson(it.place().sheet(), it.place().cell(), it.given(), it.read());
		}

	}

}

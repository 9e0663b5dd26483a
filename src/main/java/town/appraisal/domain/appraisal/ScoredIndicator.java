package town.appraisal.domain.appraisal;

import java.math.BigDecimal;
import java.util.Optional;

import town.appraisal.domain.submission.IndicatorRow;

/**
 * An indicator with both scores.
 *
 * @param row the line of the form
 * @param self the filler's score, empty when not given or not a number
 * @param reviewed the score recomputed by the official rules, scale 2
 */
public record ScoredIndicator(IndicatorRow row, Optional<BigDecimal> self, BigDecimal reviewed) {

}

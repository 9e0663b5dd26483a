package town.appraisal.domain.submission;

import java.math.BigDecimal;

/**
 * The line 总分.
 *
 * @param weight sum of the full scores as printed
 * @param score total score as printed
 * @param grade 等级 as printed, blank where the form has none
 */
public record Total(Answer<BigDecimal> weight, Answer<BigDecimal> score, Answer<String> grade) {

}

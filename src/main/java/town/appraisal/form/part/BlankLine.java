package town.appraisal.form.part;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.submission.IndicatorLevel1;
import town.appraisal.domain.submission.IndicatorLevel2;

/**
 * An indicator line the template offers: both level names are written, the rest is empty.
 *
 * @param level1 class it stands under
 * @param level2 class of the indicator
 */
public record BlankLine(IndicatorLevel1 level1, IndicatorLevel2 level2) {

	/** So many lines of a class. */
	public static List<BlankLine> of(int count, IndicatorLevel2 level2) {
		return Collections.nCopies(count, new BlankLine(level2.parent(), level2));
	}

	/**
	 * Whether a project of a scheme needs it: cost stands either under 产出 (财预〔2020〕10号)
	 * or as a class of its own (财预〔2021〕101号), never twice.
	 */
	public boolean fits(Scheme scheme) {
		boolean ownClass = scheme.weight(IndicatorLevel1.COST).compareTo(BigDecimal.ZERO) > 0;
		return ownClass ? this.level2 != IndicatorLevel2.COST : this.level1 != IndicatorLevel1.COST;
	}

}

package town.appraisal.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

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

	/** The lines of the blank template, all classes of both circulars. */
	public static List<BlankLine> all() {
		List<BlankLine> lines = new ArrayList<>();
		for (IndicatorLevel2 level2 : IndicatorLevel2.values()) {
			lines.addAll(Collections.nCopies(count(level2), new BlankLine(level2.parent(), level2)));
		}
		return List.copyOf(lines);
	}

	/**
	 * The lines for a project of a scheme: cost stands either under 产出 (财预〔2020〕10号) or
	 * as a class of its own (财预〔2021〕101号), never twice.
	 */
	public static List<BlankLine> under(Optional<Scheme> scheme) {
		return all().stream().filter((it) -> scheme.map((known) -> it.fits(known)).orElse(true)).toList();
	}

	private boolean fits(Scheme scheme) {
		boolean ownClass = scheme.weight(IndicatorLevel1.COST).compareTo(BigDecimal.ZERO) > 0;
		return ownClass ? this.level2 != IndicatorLevel2.COST : this.level1 != IndicatorLevel1.COST;
	}

	private static int count(IndicatorLevel2 level2) {
		return switch (level2) {
			case QUANTITY -> 3;
			case QUALITY, TIMELINESS, COST, ECONOMIC_COST, SOCIAL_BENEFIT, SUSTAINABLE_IMPACT,
					SERVICE_TARGET_SATISFACTION ->
				2;
			case SOCIAL_COST, ECO_ENVIRONMENT_COST, ECONOMIC_BENEFIT, ECOLOGICAL_BENEFIT -> 1;
		};
	}

}

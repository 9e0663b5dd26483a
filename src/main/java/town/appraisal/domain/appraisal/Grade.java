package town.appraisal.domain.appraisal;

import java.math.BigDecimal;
import java.util.Optional;

import town.appraisal.domain.policy.GradeBorders;

/** The four grades. Source: 财预〔2020〕10号. */
public enum Grade {

	EXCELLENT("优"), GOOD("良"), FAIR("中"), POOR("差");

	private final String label;

	Grade(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** The grade a total of up to 100 falls into. */
	public static Grade of(BigDecimal total, GradeBorders borders) {
		if (total.compareTo(borders.excellent()) >= 0) {
			return EXCELLENT;
		}
		if (total.compareTo(borders.good()) >= 0) {
			return GOOD;
		}
		return (total.compareTo(borders.fair()) >= 0) ? FAIR : POOR;
	}

	/** The grade written as 优, 良, 中 or 差. */
	public static Optional<Grade> labelled(String label) {
		for (Grade grade : values()) {
			if (grade.label.equals(label)) {
				return Optional.of(grade);
			}
		}
		return Optional.empty();
	}

}

package town.appraisal.domain.appraisal;

import java.util.Arrays;
import java.util.Optional;

/** The three tiers of a qualitative result. Source: 财预〔2020〕10号 第十六条. */
public enum Tier {

	/** 达成年度指标: up to the full weight. */
	REACHED("达成"),
	/** 部分达成年度指标并具有一定效果: up to the border of the first tier. */
	PARTLY("部分达成"),
	/** 未达成年度指标且效果较差: up to the border of the second tier. */
	MISSED("未达成");

	private final String opening;

	Tier(String opening) {
		this.opening = opening;
	}

	/** The tier a result names in the words of the Measure, if it names one. */
	public static Optional<Tier> named(String result) {
		return Arrays.stream(values()).filter((it) -> result.strip().startsWith(it.opening)).findFirst();
	}

}

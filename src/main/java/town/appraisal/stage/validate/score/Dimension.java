package town.appraisal.stage.validate.score;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What kind of thing a unit measures. */
enum Dimension {

	/** A share of a whole. */
	SHARE("%", "％", "百分点", "‰"),
	/** Money. */
	MONEY("元", "万元", "亿元", "万"),
	/** Length. */
	LENGTH("米", "公里", "千米", "厘米", "毫米", "里", "延米", "m", "km", "cm"),
	/** Area. */
	AREA("平方米", "亩", "公顷", "平方公里", "平米", "㎡", "m2", "万平方米", "万亩"),
	/** Volume. */
	VOLUME("立方米", "方", "升", "m3", "万立方米"),
	/** Mass. */
	MASS("吨", "公斤", "千克", "斤", "克", "万吨"),
	/** Time. */
	TIME("天", "日", "小时", "分钟", "个月", "周", "工作日");

	private final Set<String> units;

	Dimension(String... units) {
		this.units = Set.of(units);
	}

	/** The dimension of a unit; empty for counts and for units we do not know. */
	static Optional<Dimension> of(String unit) {
		return Arrays.stream(values()).filter((it) -> it.units.contains(unit.strip())).findFirst();
	}

}

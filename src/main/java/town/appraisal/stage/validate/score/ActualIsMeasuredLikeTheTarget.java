package town.appraisal.stage.validate.score;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.domain.submission.Operator;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/** Target and result are of one kind and one unit, or they cannot be compared. */
final class ActualIsMeasuredLikeTheTarget implements Check {

	static final Rule RULE = Rule.mustFix("G16", "实际完成值与指标值同类、同单位", "“{name}”指标值是“{target}”，实际完成值是“{actual}”，{state}。",
			"把实际完成值改成与指标值同类、同单位的写法。", "财预〔2020〕10号 第十六条：实际完成值与指标值对比");

	private static final Pattern DIGIT = Pattern.compile(".*[\\d一二三四五六七八九十百千万].*");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return file.rows()
			.stream()
			.flatMap((row) -> row.target()
				.value()
				.flatMap((target) -> row.actual().value().flatMap((it) -> judge(row, target, it)))
				.stream());
	}

	private static Optional<Finding> judge(IndicatorRow row, Measure target, Measure actual) {
		boolean words = target.operator().equals(Optional.of(Operator.QUALITATIVE)) || !target.isNumeric();
		if (!words && !actual.isNumeric()) {
			return DIGIT.matcher(actual.text()).matches() ? Optional.empty()
					: Optional.of(finding(row, target, actual, "一个是数字，一个是文字"));
		}
		if (words) {
			boolean differs = actual.isNumeric() && !target.isNumeric() && !DIGIT.matcher(target.text()).matches();
			return differs ? Optional.of(finding(row, target, actual, "一个是文字，一个是数字").as(Level.NEEDS_REASON))
					: Optional.empty();
		}
		return units(row, target, actual);
	}

	/** Units that may mean the same need a reason; kinds that cannot must be fixed. */
	private static Optional<Finding> units(IndicatorRow row, Measure target, Measure actual) {
		if (target.unit().isEmpty() || actual.unit().isEmpty() || target.unit().equals(actual.unit())) {
			return Optional.empty();
		}
		Finding finding = finding(row, target, actual, "单位不同");
		boolean kinds = !Dimension.of(target.unit()).equals(Dimension.of(actual.unit()));
		return Optional.of(kinds ? finding : finding.as(Level.NEEDS_REASON));
	}

	private static Finding finding(IndicatorRow row, Measure target, Measure actual, String state) {
		return RULE.at(row.actual().place(), row.actual().asFilled(), target.text(),
				Map.of("name", row.name(), "target", target.text(), "actual", actual.text(), "state", state));
	}

}

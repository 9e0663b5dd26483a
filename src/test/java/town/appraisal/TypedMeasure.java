package town.appraisal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import town.appraisal.domain.submission.Measure;
import town.appraisal.domain.submission.Operator;

/** A target or actual value as typed in one cell: {@code ≥50个}, {@code 98%}, words. */
final class TypedMeasure {

	private static final Pattern NUMBER = Pattern.compile("([≥≤=><]?)(-?\\d+(?:\\.\\d+)?)([^\\d年月日]*)");

	private TypedMeasure() {
	}

	static Measure of(String typed) {
		String text = typed.replace('≧', '≥').replace('═', '=');
		Matcher matcher = NUMBER.matcher(text);
		return matcher.matches() ? new Measure(Operator.of(matcher.group(1)),
				Optional.of(new BigDecimal(matcher.group(2))), matcher.group(3), text)
				: new Measure(Optional.empty(), Optional.empty(), "", text);
	}

}

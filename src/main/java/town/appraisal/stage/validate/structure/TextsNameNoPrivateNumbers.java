package town.appraisal.stage.validate.structure;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.text.FilledText;

/**
 * Texts that will be published hold no mobile number, ID card or bank account. The number
 * itself is masked in the finding, which is printed too.
 */
final class TextsNameNoPrivateNumbers implements Check {

	static final Rule RULE = Rule.needsReason("S17", "公开的文字中没有电话、身份证号和银行账号", "“{field}”中有{what} {given}，报告将公开。",
			"删去；是对外公开的服务电话请说明。", "个人信息保护法；报告按财预〔2020〕10号公开");

	private static final String CARD = "身份证号";

	private static final List<Map.Entry<String, Pattern>> NUMBERS = List.of(
			Map.entry("手机号码", Pattern.compile("(?<![\\d.])(1[3-9]\\d{9})(?![\\d.元万])")),
			Map.entry(CARD, Pattern.compile("(?<!\\d)(\\d{6}(?:19|20)\\d{9}[\\dXx])(?!\\d)")),
			Map.entry("银行账号", Pattern.compile("(?:账号|帐号|账户|卡号|开户)[^\\d,;。]{0,8}(\\d{12,19})(?!\\d)")),
			Map.entry("固定电话", Pattern.compile("(?:电话|联系方式)[:为]?(0\\d{2,3}-?\\d{7,8}|\\d{7,8})(?!\\d)")));

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Stream<FilledText> reasons = file.rows()
			.stream()
			.flatMap(IndicatorRow::texts)
			.flatMap((it) -> FilledText.in(it, FilledText.Voice.RESULT).stream());
		return Stream.concat(file.texts().filled().stream(), reasons).flatMap(TextsNameNoPrivateNumbers::numbers);
	}

	private static Stream<Finding> numbers(FilledText text) {
		return NUMBERS.stream()
			.flatMap((kind) -> kind.getValue()
				.matcher(text.folded())
				.results()
				.filter((it) -> !kind.getKey().equals(CARD) || hasCheckDigit(it.group(1)))
				.map((it) -> RULE.at(text.place(), masked(it.group(1)), "", Map.of("what", kind.getKey()))));
	}

	private static String masked(String number) {
		return number.substring(0, 3) + "****" + number.substring(number.length() - 2);
	}

	/** The check digit of GB 11643. */
	private static boolean hasCheckDigit(String card) {
		int sum = 0;
		int weight = 1;
		for (int i = card.length() - 1; i >= 0; i--) {
			sum += weight * ((card.charAt(i) == 'X' || card.charAt(i) == 'x') ? 10 : card.charAt(i) - '0');
			weight = weight * 2 % 11;
		}
		return sum % 11 == 1;
	}

}

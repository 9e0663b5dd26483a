package town.appraisal.stage.read.cell;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.domain.submission.Operator;
import town.appraisal.domain.submission.Trouble;
import town.appraisal.workbook.RawCell;

/** Reads 指标性质: ≥ in all the ways people type it. */
public final class OperatorParser implements CellParser<Operator> {

	/** Spellings of each operator, the longer ones first where one begins another. */
	private static final List<Map.Entry<Operator, List<String>>> SPELLINGS = List.of(
			Map.entry(Operator.AT_LEAST,
					List.of("≥", "≧", "⩾", "⪰", ">=", "=>", "大于或等于", "大于等于", "不低于", "不少于", "不小于", "至少")),
			Map.entry(Operator.AT_MOST,
					List.of("≤", "≦", "⩽", "⪯", "<=", "=<", "小于或等于", "小于等于", "不高于", "不超过", "不大于", "不多于", "至多")),
			Map.entry(Operator.MORE_THAN, List.of(">", "﹥", "大于", "高于", "超过", "多于")),
			Map.entry(Operator.LESS_THAN, List.of("<", "﹤", "小于", "低于", "少于")),
			Map.entry(Operator.EQUAL, List.of("==", "=", "═", "﹦", "等于")),
			Map.entry(Operator.QUALITATIVE, List.of("定性指标", "定性")));

	@Override
	public Parsed<Operator> parse(RawCell cell) {
		String folded = Folding.fold(cell.text());
		if (BlankMarks.isBlank(folded)) {
			return Parsed.blank();
		}
		Optional<Operator> operator = leading(folded).filter((it) -> behind(folded).isEmpty());
		return operator.map((it) -> Parsed.of(it, cell.text(), it.sign()))
			.orElseGet(() -> Parsed.trouble(Trouble.AMBIGUOUS));
	}

	/** The operator a folded text begins with. */
	public static Optional<Operator> leading(String folded) {
		return SPELLINGS.stream()
			.filter((it) -> it.getValue().stream().anyMatch(folded::startsWith))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	/** The folded text behind its operator. */
	public static String behind(String folded) {
		return SPELLINGS.stream()
			.flatMap((it) -> it.getValue().stream())
			.filter(folded::startsWith)
			.findFirst()
			.map((it) -> folded.substring(it.length()))
			.orElse(folded);
	}

}

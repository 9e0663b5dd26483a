package town.appraisal.stage.validate.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * Numbers are typed with ordinary characters; what only looks alike is read as meant and
 * reported once for each kind.
 */
final class CharactersAreOrdinary implements Check {

	static final Rule RULE = Rule.hint("S16", "数字和符号使用规范字符", "{name}共 {count} 处，已按规范字符读取：{state}。",
			"下次直接用半角数字和 ≥ ≤ = 填写。", "数据汇总要求");

	private static final int SHOWN = 5;

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return Arrays.stream(OddCharacter.values()).flatMap((it) -> odd(it, file.submission()).stream());
	}

	private static Optional<Finding> odd(OddCharacter odd, Submission submission) {
		Answer<?> year = submission.identity().year();
		List<Answer<?>> cells = NumericCells.all(submission)
			.<Answer<?>>map((it) -> it)
			.filter((it) -> it.isGiven() && !it.equals(year) && odd.isIn(it.asFilled()))
			.toList();
		if (cells.isEmpty()) {
			return Optional.empty();
		}
		String shown = cells.stream()
			.limit(SHOWN)
			.map((it) -> it.place().cell() + "“" + it.asFilled().strip() + "”")
			.collect(Collectors.joining("、"));
		return Optional.of(RULE.at(cells.get(0).place(), cells.get(0).asFilled(), "", Map.of("name", odd.label(),
				"count", String.valueOf(cells.size()), "state", (cells.size() > SHOWN) ? shown + "等" : shown)));
	}

}

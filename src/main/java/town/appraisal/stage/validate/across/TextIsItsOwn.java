package town.appraisal.stage.validate.across;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.validate.CrossCheck;
import town.appraisal.stage.validate.FileDigest;
import town.appraisal.stage.validate.OwnWords;
import town.appraisal.stage.validate.SideBySide;

/**
 * Goals and report are a township's own words, not another's with small changes. Phrases
 * most townships use are official and no copy. That a text names another township is
 * N04's.
 */
final class TextIsItsOwn implements CrossCheck {

	static final Rule RULE = Rule.needsReason("X08", "文字不照抄其他乡镇", "本文件的文字与{town}“{other}”大部分相同，例如：“{given}”。",
			"按本项目实际情况重写；确属统一口径的，在原因栏说明。", "自评应当真实；报送实例 N02");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Map<String, List<Remark>> check(SideBySide run) {
		RemarksByFile remarks = new RemarksByFile();
		Echoes echoes = new Echoes(Standing.of(run), run.policy().threshold("copyShare"));
		echoes.all().forEach((echo) -> remark(run, echoes, echo).ifPresent((it) -> remarks.add(echo.file(), it)));
		return remarks.all();
	}

	/** No sentence to show, no finding. */
	private static Optional<Remark> remark(SideBySide run, Echoes echoes, Echoes.Echo echo) {
		Submission own = run.contents().apply(echo.file().path());
		Submission other = run.contents().apply(echo.other().path());
		SharedSentence shared = new SharedSentence(OwnWords.of(other).prose(), echoes.ownPieces(echo.file()),
				echoes::isOfficial);
		return OwnWords.of(own)
			.texts()
			.stream()
			.filter(Answer::isGiven)
			.flatMap((it) -> shared.in(it.or("")).map((sentence) -> new Shown(it, sentence)).stream())
			.reduce((one, next) -> (next.sentence().length() > one.sentence().length()) ? next : one)
			.map((it) -> RULE.at(it.text().place(), it.sentence(), "",
					Map.of("other", echo.other().path(), "town", echo.other().reporter())));
	}

	private record Shown(Answer<String> text, String sentence) {
	}

}

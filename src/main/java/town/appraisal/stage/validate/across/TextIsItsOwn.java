package town.appraisal.stage.validate.across;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.validate.CrossCheck;
import town.appraisal.stage.validate.digest.FileDigest;
import town.appraisal.stage.validate.digest.OwnWords;
import town.appraisal.stage.validate.RunFiles;

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
	public Map<String, List<Remark>> check(RunFiles run) {
		RemarksByFile remarks = new RemarksByFile();
		CopiedTexts copies = new CopiedTexts(CurrentFiles.of(run), run.policy().threshold("copyShare"));
		copies.all().forEach((copy) -> remark(run, copies, copy).ifPresent((it) -> remarks.add(copy.file(), it)));
		return remarks.all();
	}

	/** No sentence to show, no finding. */
	private static Optional<Remark> remark(RunFiles run, CopiedTexts copies, CopiedTexts.Copy copy) {
		Submission own = run.contents().apply(copy.file().path());
		Submission other = run.contents().apply(copy.other().path());
		SharedSentence shared = new SharedSentence(OwnWords.of(other).prose(), copies.ownPieces(copy.file()),
				copies::isOfficial);
		return OwnWords.of(own)
			.texts()
			.stream()
			.filter(Answer::isGiven)
			.flatMap((it) -> shared.in(it.or("")).map((sentence) -> new Shown(it, sentence)).stream())
			.reduce((one, next) -> (next.sentence().length() > one.sentence().length()) ? next : one)
			.map((it) -> RULE.at(it.text().place(), it.sentence(), "",
					Map.of("other", copy.other().path(), "town", copy.other().reporter())));
	}

	private record Shown(Answer<String> text, String sentence) {
	}

}

package town.appraisal.stage.validate.across;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CrossCheck;
import town.appraisal.stage.validate.digest.FileDigest;
import town.appraisal.stage.validate.RunFiles;

/**
 * Two townships do not send the same content. Byte for byte the same from two folders, or
 * the same figures and texts under another name. Short forms without a report may agree
 * by chance and only need a reason.
 */
final class ContentIsNotCopied implements CrossCheck {

	static final Rule RULE = Rule.mustFix("X07", "不同乡镇的自评表内容不相同", "本文件的内容与“{other}”（{town}）完全相同。",
			"核对是否误用了别处的文件，按本项目实际情况重新填报。", "一个项目填报一份自评表；自评应当真实");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Map<String, List<Remark>> check(RunFiles run) {
		Senders senders = new Senders(run.townships());
		RemarksByFile remarks = new RemarksByFile();
		groups(run).forEach((group) -> group.forEach((it) -> group.stream()
			.filter((other) -> !senders.of(other).equals(senders.of(it)))
			.findFirst()
			.ifPresent((other) -> remarks.add(it, finding(it, other, senders.of(other))))));
		return remarks.all();
	}

	private static Finding finding(FileDigest file, FileDigest other, String town) {
		Finding finding = RULE.at(file.namePlace(), file.project().name(), "",
				Map.of("other", other.path(), "town", town));
		boolean sure = file.traits().narrated() || file.receipt().sha256().equals(other.receipt().sha256());
		return sure ? finding : finding.as(Level.NEEDS_REASON);
	}

	/**
	 * Files of the same content; those too empty to be known by it are compared byte by
	 * byte.
	 */
	private static Collection<List<FileDigest>> groups(RunFiles run) {
		Map<String, List<FileDigest>> groups = new TreeMap<>();
		run.readable().forEach((it) -> {
			long content = it.traits().content();
			String key = (content == 0) ? it.receipt().sha256() : Long.toHexString(content);
			groups.computeIfAbsent(key, (ignored) -> new ArrayList<>()).add(it);
		});
		return groups.values();
	}

	/**
	 * Who sent a file: the township whose folder it lies in, else who reports in it.
	 *
	 * @param townships the townships the register knows
	 */
	private record Senders(Set<String> townships) {

		String of(FileDigest file) {
			return Stream.of(file.path().split("[/\\\\]"))
				.filter(this.townships::contains)
				.findFirst()
				.orElseGet(file::reporter);
		}

	}

}

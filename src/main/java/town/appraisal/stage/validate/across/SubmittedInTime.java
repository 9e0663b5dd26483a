package town.appraisal.stage.validate.across;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.OfficeDate;
import town.appraisal.stage.validate.CrossCheck;
import town.appraisal.stage.validate.digest.FileDigest;
import town.appraisal.stage.validate.RunFiles;

/**
 * A project was reported by the deadline. A file saved after it cannot have come before;
 * a correction of a version that was in time is in time.
 */
final class SubmittedInTime implements CrossCheck {

	static final Rule RULE = Rule.needsReason("X12", "在截止日期前报送", "文件最后保存于 {given}，晚于截止日期 {expected}。", "在原因栏说明逾期报送的原因。",
			"项目台账“参数”表的截止日期");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Map<String, List<Remark>> check(RunFiles run) {
		RemarksByFile remarks = new RemarksByFile();
		deadline(run).ifPresent((deadline) -> ProjectKeys.group(run.readable()).forEach((versions) -> {
			boolean inTime = versions.stream().anyMatch((it) -> !isLate(it, deadline));
			if (!inTime) {
				Versions.of(versions)
					.current()
					.stream()
					.sorted()
					.forEach((path) -> versions.stream()
						.filter((it) -> it.path().equals(path))
						.forEach((it) -> remarks.add(it, finding(it, deadline))));
			}
		}));
		return remarks.all();
	}

	private static Finding finding(FileDigest file, LocalDate deadline) {
		return RULE.at(file.namePlace(), saved(file).map(LocalDate::toString).orElse(""), deadline.toString());
	}

	private static boolean isLate(FileDigest file, LocalDate deadline) {
		return saved(file).filter((it) -> it.isAfter(deadline)).isPresent();
	}

	private static Optional<LocalDate> saved(FileDigest file) {
		return Optional.of(file.receipt().saved())
			.filter((it) -> !it.isEmpty())
			.map(Instant::parse)
			.map(OfficeDate::of);
	}

	private static Optional<LocalDate> deadline(RunFiles run) {
		return run.register().map((it) -> it.deadline()).filter((it) -> !it.isEmpty()).map(LocalDate::parse);
	}

}

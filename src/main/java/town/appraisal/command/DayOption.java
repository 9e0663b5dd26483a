package town.appraisal.command;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import town.appraisal.domain.project.OfficeDate;

/** The day a command goes by: as given, else today at the bureau. */
final class DayOption {

	@Option(names = "--as-of", paramLabel = "日期", description = "按哪一天计算截止日期、倒计时以及规则和豁免的有效期，例如 2025-01-31（默认：北京时间今天）")
	private @Nullable String given;

	/** The day as given, or today. */
	LocalDate day(Clock clock) {
		if (this.given == null) {
			return OfficeDate.of(clock.instant());
		}
		try {
			return LocalDate.parse(this.given);
		}
		catch (DateTimeException ex) {
			throw new UsageException("--as-of 应写成 2025-01-31 的形式，给的是 " + this.given);
		}
	}

	/** What tells a run on a given day from another one; empty when none was given. */
	String mark() {
		return (this.given == null) ? "" : " as of " + this.given;
	}

}

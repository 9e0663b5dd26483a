package town.appraisal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import town.appraisal.domain.policy.Policy;
import town.appraisal.engine.ChangedFindings;
import town.appraisal.engine.Engine;
import town.appraisal.job.history.PublishedRun;
import town.appraisal.job.history.StoredSubmissions;
import town.appraisal.job.run.RunOutcome;
import town.appraisal.stage.intake.PolicyFile;

/** Changed rules tried on the stored submissions; nothing is written. */
final class DryRun {

	private static final int FILES_SHOWN = 20;

	private final Path registerFile;

	private final Policy changed;

	private final LocalDate day;

	/**
	 * A trial.
	 * @param registerFile the register the stored files were run with; the office's own
	 * figures lie beside it
	 * @param changed the policy on trial
	 * @param day the day the life of rules and waivers goes by
	 */
	DryRun(Path registerFile, Policy changed, LocalDate day) {
		this.registerFile = registerFile;
		this.changed = changed;
		this.day = day;
	}

	/** The file on trial; a real run takes its rules from beside the register. */
	static Path wanted(boolean dryRun, @Nullable Path rules) {
		if (rules == null) {
			throw new UsageException("--dry-run 须同时用 --rules 给出要试算的规则参数文件");
		}
		if (!dryRun) {
			throw new UsageException("--rules 只用于试算，须同时加 --dry-run；正式启用请把文件放在台账旁，命名为 " + PolicyFile.NAME);
		}
		return rules;
	}

	RunOutcome run(Path output, int year) throws IOException {
		return new StoredSubmissions(output).lookAtLast(year, this::lines);
	}

	private List<String> lines(PublishedRun run) {
		OfficeFiles office = OfficeFiles.of(this.registerFile);
		int year = OfficeFiles.year(run.year(), office.lines().year());
		ChangedFindings changes = ChangedFindings.of(new Engine(office.policy(), office.register(), year, this.day),
				new Engine(this.changed, office.register(), year, this.day), run.files(), run.past());
		Map<String, List<String>> touched = changes.touched(ChangedFindings.changed(office.policy(), this.changed));
		return touched.isEmpty() ? List.of("没有改动任何规则，" + changes.readable() + " 份已存的文件都不受影响")
				: touched.entrySet()
					.stream()
					.map((it) -> line(it.getKey(), it.getValue(), changes.readable()))
					.toList();
	}

	private static String line(String rule, List<String> files, int readable) {
		String head = "规则 " + rule + " 将影响 " + files.size() + "/" + readable + " 份";
		String shown = String.join("", files.stream().limit(FILES_SHOWN).map((it) -> "\n  " + it).toList());
		return files.isEmpty() ? head : head + "：" + shown + ((files.size() > FILES_SHOWN) ? "\n  ……" : "");
	}

}

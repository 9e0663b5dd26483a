package town.appraisal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.project.OfficeDate;
import town.appraisal.domain.project.Register;
import town.appraisal.flow.RegisterIndex;
import town.appraisal.flow.RuleTrial;
import town.appraisal.job.Outcome;
import town.appraisal.job.PublishedRun;
import town.appraisal.job.StoredSubmissions;

/** Changed rules tried on the stored submissions; nothing is written. */
final class DryRun {

	private static final int FILES_SHOWN = 20;

	private final Path registerFile;

	private final Policy changed;

	/**
	 * A trial.
	 * @param registerFile the register the stored files were run with; the office's own
	 * figures lie beside it
	 * @param changed the policy on trial
	 */
	DryRun(Path registerFile, Policy changed) {
		this.registerFile = registerFile;
		this.changed = changed;
	}

	/** The file on trial; a real run takes its rules from beside the register. */
	static Path wanted(boolean dryRun, @Nullable Path rules) {
		if (rules == null) {
			throw new UsageException("--dry-run 须同时用 --rules 给出要试算的规则参数文件");
		}
		if (!dryRun) {
			throw new UsageException("--rules 只用于试算，须同时加 --dry-run；正式启用请把文件放在台账旁，命名为 " + Given.POLICY);
		}
		return rules;
	}

	Outcome run(Path output, int year) throws IOException {
		return new StoredSubmissions(output).lookAtLast(year, this::lines);
	}

	private List<String> lines(PublishedRun run) {
		Policy inForce = Given.policy(this.registerFile);
		RuleTrial trial = trial(run, inForce, Given.register(this.registerFile, inForce));
		Map<String, List<String>> touched = trial.touched(RuleTrial.changed(inForce, this.changed));
		return touched.isEmpty() ? List.of("没有改动任何规则，" + trial.readable() + " 份已存的文件都不受影响")
				: touched.entrySet().stream().map((it) -> line(it.getKey(), it.getValue(), trial.readable())).toList();
	}

	private RuleTrial trial(PublishedRun run, Policy inForce, Register lines) {
		int year = Given.year(run.year(), lines.year());
		RegisterIndex register = new RegisterIndex(lines);
		LocalDate today = OfficeDate.of(Clock.systemUTC().instant());
		return RuleTrial.of(Workbench.ruling(inForce, year, register, today),
				Workbench.ruling(this.changed, year, register, today), run.files(), run.past());
	}

	private static String line(String rule, List<String> files, int readable) {
		String head = "规则 " + rule + " 将影响 " + files.size() + "/" + readable + " 份";
		String shown = String.join("", files.stream().limit(FILES_SHOWN).map((it) -> "\n  " + it).toList());
		return files.isEmpty() ? head : head + "：" + shown + ((files.size() > FILES_SHOWN) ? "\n  ……" : "");
	}

}

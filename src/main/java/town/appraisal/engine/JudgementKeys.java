package town.appraisal.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import town.appraisal.domain.appraisal.PriorYears;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.digest.ValueHash;
import town.appraisal.domain.judgement.CommonInputs;
import town.appraisal.domain.judgement.FileInputs.WaiverOfDay;
import town.appraisal.domain.judgement.FileInputs;
import town.appraisal.domain.judgement.JudgementKey;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.Register;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.project.Waiver;
import town.appraisal.domain.submission.Submission;

/**
 * What the judgements of the files of one run depend on. Needs what a file says but not
 * its judgement, so that the words on record of equal bytes tell whether a judgement on
 * record still holds. May be used by several threads.
 */
public final class JudgementKeys {

	private static final Project NONE = new Project("", "", "", "", "", 0);

	private final String common;

	private final RegisterIndex register;

	private final Attribution attribution;

	private final Map<String, List<WaiverOfDay>> waivers;

	/**
	 * Keys of the files of one run.
	 * @param register the same register as an index
	 * @param day the day of the run, by which waivers expire
	 */
	JudgementKeys(CommonInputs common, Register lines, RegisterIndex register, LocalDate day) {
		this.common = ValueHash.of(common);
		this.register = register;
		this.attribution = new Attribution(lines);
		this.waivers = lines.waivers()
			.stream()
			.collect(Collectors.groupingBy(Waiver::projectCode,
					Collectors.mapping((it) -> new WaiverOfDay(it, it.isExpired(day)), Collectors.toList())));
	}

	private static String edition(Optional<Submission> submission) {
		return submission.map((it) -> it.form().edition()).orElse("");
	}

	/**
	 * The key of one file.
	 * @param submission what the file says, empty when it cannot be read
	 * @param firstReceipt when a file was first received under its path
	 */
	public JudgementKey of(Receipt receipt, Optional<Submission> submission, PriorYears past, String firstReceipt) {
		Optional<Identification> of = submission.map((it) -> Identification.of(it, Optional.of(this.register)));
		Project project = of.map(Identification::project).orElse(NONE);
		Optional<RegisteredProject> line = of.flatMap(Identification::line)
			.or(() -> this.attribution.named(receipt.path()).flatMap((it) -> this.register.find(it.code(), "", "")));
		String name = receipt.path().substring(receipt.path().lastIndexOf('/') + 1);
		return JudgementKey.of(this.common, new FileInputs(receipt.sha256(), name, edition(submission), line,
				this.waivers.getOrDefault(project.code(), List.of()), past.mark(project), firstReceipt));
	}

}

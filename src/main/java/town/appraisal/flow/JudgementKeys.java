package town.appraisal.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import town.appraisal.domain.appraisal.PastYears;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.digest.ValueHash;
import town.appraisal.domain.judgement.CommonInputs;
import town.appraisal.domain.judgement.FileInputs;
import town.appraisal.domain.judgement.FileInputs.WaiverOfDay;
import town.appraisal.domain.judgement.JudgementKey;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.submission.Submission;
import town.appraisal.form.Meta;

/**
 * What the judgement of a file depends on. Needs the file's words but not its judgement,
 * so that the words on record of equal bytes tell whether a judgement still holds.
 */
public final class JudgementKeys {

	private static final Project NONE = new Project("", "", "", "", "", 0);

	private final String common;

	private final RegisterIndex register;

	private final Attribution attribution;

	private final LocalDate day;

	/**
	 * Keys of the files of one run.
	 * @param day the day of the run, by which waivers expire
	 */
	public JudgementKeys(CommonInputs common, RegisterIndex register, LocalDate day) {
		this.common = ValueHash.of(common);
		this.register = register;
		this.attribution = new Attribution(register.register());
		this.day = day;
	}

	/**
	 * The key of one file.
	 * @param submission what the file says, empty when it cannot be read
	 * @param firstReceipt when a file was first received under its path
	 */
	public JudgementKey of(Receipt receipt, Optional<Submission> submission, PastYears past, String firstReceipt) {
		Optional<Identification> of = submission.map((it) -> Identification.of(it, Optional.of(this.register)));
		Project project = of.map(Identification::project).orElse(NONE);
		Optional<RegisteredProject> line = of.flatMap(Identification::line)
			.or(() -> this.attribution.named(receipt.path()).flatMap((it) -> this.register.find(it.code(), "", "")));
		String name = receipt.path().substring(receipt.path().lastIndexOf('/') + 1);
		return JudgementKey.of(this.common, new FileInputs(receipt.sha256(), name, Meta.TEMPLATE_VERSION, line,
				waivers(project), past.mark(project), firstReceipt));
	}

	private List<WaiverOfDay> waivers(Project project) {
		return this.register.register()
			.waivers()
			.stream()
			.filter((it) -> it.projectCode().equals(project.code()))
			.map((it) -> new WaiverOfDay(it, it.isExpired(this.day)))
			.toList();
	}

}

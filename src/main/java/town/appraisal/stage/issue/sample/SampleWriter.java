package town.appraisal.stage.issue.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.Register;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.submission.Blank;
import town.appraisal.form.FormShelf;
import town.appraisal.form.RegisterForm;
import town.appraisal.stage.issue.Issue;
import town.appraisal.stage.issue.RegisterWriter;
import town.appraisal.stage.issue.TemplateWriter;

/** Writes the shipped folder {@code input-templates}: blank templates and the sample. */
public final class SampleWriter {

	/** Blank template of the workbook. */
	public static final String TEMPLATE = "项目支出绩效自评模板.xlsx";

	/** Blank register. */
	public static final String REGISTER_TEMPLATE = "项目台账模板.xlsx";

	/** The register beside the filled workbooks. */
	public static final String REGISTER = RegisterForm.FILE;

	private static final String README = "README.md";

	private final Policy policy;

	/**
	 * A writer of the sample.
	 * @param policy the office's figures; must have the schemes the sample names
	 */
	public SampleWriter(Policy policy) {
		this.policy = policy;
	}

	/** Writes everything below the folder; equal parts every time. */
	public void writeAll(Path folder) throws IOException {
		SampleForms sample = SampleForms.shipped();
		Path inbox = Files.createDirectories(folder.resolve("sample"));
		RegisterWriter registers = new RegisterWriter(this.policy);
		try (OutputStream out = Files.newOutputStream(folder.resolve(TEMPLATE))) {
			new TemplateWriter(this.policy, sample.year(), List.of()).write(out, Optional.empty());
		}
		try (OutputStream out = Files.newOutputStream(folder.resolve(REGISTER_TEMPLATE))) {
			registers.write(out, new Register(sample.year(), "", List.of(), List.of()), Map.of());
		}
		try (OutputStream out = Files.newOutputStream(inbox.resolve(REGISTER))) {
			registers.write(out, sample.register(), sample.reasons());
		}
		for (SampleForm form : sample.forms()) {
			write(form, sample, inbox);
		}
		readme(folder);
	}

	private void write(SampleForm form, SampleForms sample, Path inbox) throws IOException {
		RegisteredProject registered = form.registered(sample.year(), false);
		List<String> townships = sample.register()
			.projects()
			.stream()
			.map((it) -> it.project().township())
			.distinct()
			.toList();
		Issue blank = Issue.of(FormShelf.EVERY.toIssue(sample.year()), sample.year(), townships, this.policy,
				Optional.empty());
		Issue personal = Issue.of(FormShelf.EVERY.toIssue(sample.year()), sample.year(), townships, this.policy,
				Optional.of(registered));
		Project project = registered.project();
		Path folder = Files.createDirectories(inbox.resolve(project.township()));
		try (OutputStream out = Files
			.newOutputStream(folder.resolve(project.code() + "_" + project.name() + ".xlsx"))) {
			SampleFill.write(form, blank, personal, out);
		}
	}

	/** Beside the inbox, not in it: whatever lies in an inbox counts as received. */
	private static void readme(Path folder) throws IOException {
		try (InputStream readme = SampleWriter.class.getResourceAsStream(SampleForms.FOLDER + README)) {
			if (readme == null) {
				throw new IllegalStateException("the program ships without the sample's " + README);
			}
			Files.copy(readme, folder.resolve(README), StandardCopyOption.REPLACE_EXISTING);
		}
	}

}

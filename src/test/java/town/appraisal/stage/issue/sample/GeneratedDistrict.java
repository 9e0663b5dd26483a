package town.appraisal.stage.issue.sample;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.Register;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.form.Form;
import town.appraisal.form.FormShelf;
import town.appraisal.form.RegisterForm;
import town.appraisal.form.Role;
import town.appraisal.stage.intake.PolicyFile;
import town.appraisal.stage.issue.Issue;
import town.appraisal.stage.issue.RegisterWriter;

/**
 * A district of any size for benchmarks and kill tests: the clean workbooks of the sample
 * under other codes, names and townships, with their register.
 */
public final class GeneratedDistrict {

	private static final int TOWNSHIPS = 43;

	private final Policy policy = PolicyFile.shipped();

	private final SampleForms sample;

	private GeneratedDistrict() throws IOException {
		this.sample = SampleForms.shipped();
	}

	/** Writes a district: folder, number of projects. */
	public static void main(String[] arguments) throws IOException {
		new GeneratedDistrict().write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
	}

	private void write(Path folder, int projects) throws IOException {
		List<SampleForm> clean = this.sample.forms().stream().filter((it) -> !it.published()).toList();
		List<RegisteredProject> lines = new ArrayList<>();
		for (int number = 1; number <= projects; number++) {
			SampleForm form = renamed(clean.get(number % clean.size()), number);
			lines.add(form.registered(this.sample.year(), false));
			write(folder, form);
		}
		try (OutputStream out = Files.newOutputStream(folder.resolve(SampleWriter.REGISTER))) {
			new RegisterWriter(this.policy).write(out,
					new Register(this.sample.year(), this.sample.deadline(), lines, List.of()), Map.of());
		}
	}

	private static SampleForm renamed(SampleForm form, int number) {
		String township = String.format(Locale.ROOT, "第%02d乡", number % TOWNSHIPS + 1);
		Map<String, Object> line = new LinkedHashMap<>(form.register());
		line.put(RegisterForm.CODE.label(), String.format(Locale.ROOT, "P%06d", number));
		line.put(RegisterForm.NAME.label(), form.text(RegisterForm.NAME) + "之" + number);
		line.put(RegisterForm.TOWNSHIP.label(), township);
		line.put(RegisterForm.UNIT.label(), township + "人民政府");
		Phrases phrases = new Phrases(number);
		Map<String, @Nullable Object> fields = new LinkedHashMap<>(form.fields());
		fields.computeIfPresent(Role.GOAL_EXPECTED.cellName(), (name, goal) -> goal + phrases.sentence());
		fields.computeIfPresent(Role.GOAL_ACTUAL.cellName(), (name, goal) -> goal + phrases.sentence());
		Map<String, String> report = new LinkedHashMap<>(form.report());
		report.replaceAll((section, text) -> phrases.sentence() + phrases.sentence());
		return new SampleForm(line, false, fields, form.indicators(), report);
	}

	private void write(Path folder, SampleForm form) throws IOException {
		Form edition = FormShelf.EVERY.toIssue(this.sample.year());
		Issue blank = Issue.of(edition, this.sample.year(), List.of(), this.policy, Optional.empty());
		RegisteredProject registered = form.registered(this.sample.year(), false);
		Issue personal = Issue.of(edition, this.sample.year(), List.of(), this.policy, Optional.of(registered));
		Project project = registered.project();
		Path township = Files.createDirectories(folder.resolve(project.township()));
		try (OutputStream out = new BufferedOutputStream(
				Files.newOutputStream(township.resolve(project.code() + "_" + project.name() + ".xlsx")))) {
			SampleFill.write(form, blank, personal, out);
		}
	}

}

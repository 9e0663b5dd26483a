package town.appraisal.stage.issue.sample;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import town.appraisal.domain.project.Register;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.form.RegisterForm;

/**
 * The sample as its data files describe it.
 *
 * @param year fiscal year
 * @param deadline last day of submission
 * @param forms filled workbooks in the order of the register
 * @param others registered projects without a workbook
 * @param reasons why a project was not carried out, by its code
 */
record SampleForms(int year, String deadline, List<SampleForm> forms, List<SampleForm> others,
		Map<String, String> reasons) {

	static final String FOLDER = "/town/appraisal/sample/";

	/** Reads the data files that ship with the program. */
	@SuppressWarnings("unchecked")
	static SampleForms shipped() throws IOException {
		Map<String, Object> index = yaml("register");
		List<SampleForm> forms = new ArrayList<>();
		for (String name : (List<String>) part(index, "forms")) {
			forms.add(form(yaml(name)));
		}
		List<SampleForm> others = ((List<Map<String, Object>>) part(index, "others")).stream()
			.map((line) -> new SampleForm(line, true, Map.of(), List.of(), Map.of()))
			.toList();
		return new SampleForms((Integer) part(index, "year"), (String) part(index, "deadline"), List.copyOf(forms),
				others, (Map<String, String>) part(index, "nothing"));
	}

	/** The register of the sample. */
	Register register() {
		List<RegisteredProject> projects = new ArrayList<>();
		this.forms.forEach((form) -> projects.add(form.registered(this.year, false)));
		this.others.forEach((form) -> projects.add(declared(form)));
		return new Register(this.year, this.deadline, projects, List.of());
	}

	private RegisteredProject declared(SampleForm form) {
		return form.registered(this.year, this.reasons.containsKey(form.text(RegisterForm.CODE)));
	}

	@SuppressWarnings("unchecked")
	private static SampleForm form(Map<String, Object> file) {
		return new SampleForm((Map<String, Object>) part(file, "register"), (Boolean) part(file, "published"),
				(Map<String, Object>) part(file, "fields"), (List<List<Object>>) part(file, "indicators"),
				(Map<String, String>) part(file, "report"));
	}

	private static Object part(Map<String, Object> file, String key) {
		Object part = file.get(key);
		if (part == null) {
			throw new IllegalStateException("a data file of the sample lacks " + key);
		}
		return part;
	}

	private static Map<String, Object> yaml(String name) throws IOException {
		try (InputStream file = SampleForms.class.getResourceAsStream(FOLDER + name + ".yaml")) {
			if (file == null) {
				throw new IllegalStateException("the program ships without the sample " + name);
			}
			return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
		}
	}

}

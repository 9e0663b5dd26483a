package town.appraisal.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.project.OfficeDate;
import town.appraisal.domain.project.ProjectPath;
import town.appraisal.domain.project.Register;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.stage.issue.TemplateWriter;

/**
 * {@code template}: the blank workbook, or one for each registered project with what is
 * known filled in.
 */
@Command(name = "template", description = "生成空白模板，或按台账为每个项目生成一份预填好的工作簿。", mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

	private static final String BLANK = "项目支出绩效自评模板.xlsx";

	@Option(names = "--register", paramLabel = "台账", description = "项目台账；不给则生成一份空白模板")
	private @Nullable Path register;

	@Option(names = "--output", paramLabel = "文件夹", description = "写到哪里（默认：程序目录下的 output/模板）")
	private Path output = Home.output().resolve("模板");

	@Option(names = "--year", paramLabel = "年度", description = "年度（默认：台账里的年度）")
	private int year;

	private final Console console;

	private final Clock clock;

	TemplateCommand(Console console, Clock clock) {
		this.console = console;
		this.clock = clock;
	}

	@Override
	public Integer call() throws IOException {
		OfficeFiles office = OfficeFiles.ofOptional(this.register);
		int written = office.register().isPresent() ? personal(office.policy(), office.lines())
				: blank(office.policy());
		this.console.say("已生成 " + written + " 份工作簿：" + this.output.toAbsolutePath().normalize());
		return ExitCode.DONE;
	}

	private int blank(Policy policy) throws IOException {
		int wanted = (this.year != 0) ? this.year : OfficeDate.of(this.clock.instant()).getYear();
		write(new TemplateWriter(policy, OfficeFiles.year(wanted, 0), List.of()), Optional.empty(), BLANK);
		return 1;
	}

	private int personal(Policy policy, Register lines) throws IOException {
		List<String> townships = lines.projects().stream().map((it) -> it.project().township()).distinct().toList();
		TemplateWriter writer = new TemplateWriter(policy, OfficeFiles.year(this.year, lines.year()), townships);
		List<RegisteredProject> due = lines.projects().stream().filter((it) -> !it.nothingToReport()).toList();
		for (RegisteredProject project : due) {
			write(writer, Optional.of(project), ProjectPath.of(project.project()).stem() + ".xlsx");
		}
		return due.size();
	}

	private void write(TemplateWriter writer, Optional<RegisteredProject> project, String name) throws IOException {
		Path file = this.output.resolve(name);
		Files.createDirectories(file.toAbsolutePath().getParent());
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			writer.write(out, project);
		}
	}

}

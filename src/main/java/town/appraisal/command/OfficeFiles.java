package town.appraisal.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.project.Register;
import town.appraisal.form.RegisterForm;
import town.appraisal.stage.intake.FaultyPolicyException;
import town.appraisal.stage.intake.PolicyFile;
import town.appraisal.stage.intake.RegisterReader;
import town.appraisal.stage.intake.RegisterReading;

/**
 * The bureau's own files: its register, and the policy that lies beside it. Both are
 * sound, or the command ends before anything is touched.
 *
 * @param policy the shipped figures, with the bureau's own laid over them
 * @param register the register, empty where a command goes without
 */
record OfficeFiles(Policy policy, Optional<Register> register) {

	/** The name the register has when it lies beside the received files. */
	static final String REGISTER = RegisterForm.FILE;

	private static final int FAULTS_SHOWN = 20;

	/** The policy the program is shipped with, and no register. */
	static OfficeFiles shipped() {
		return new OfficeFiles(PolicyFile.shipped(), Optional.empty());
	}

	/** A register that must exist, and the policy beside it if there is one. */
	static OfficeFiles of(Path register) {
		if (!Files.isRegularFile(register)) {
			throw new UsageException("找不到项目台账：" + register);
		}
		Path own = register.toAbsolutePath().resolveSibling(PolicyFile.NAME);
		OfficeFiles office = Files.isRegularFile(own) ? laidOver(own) : shipped();
		return new OfficeFiles(office.policy, Optional.of(register(register, office.policy)));
	}

	/** The same where a register may be absent. */
	static OfficeFiles ofOptional(@Nullable Path register) {
		return (register != null) ? of(register) : shipped();
	}

	/** A policy file to be tried, laid over the shipped figures. */
	static Policy trial(Path file) {
		if (!Files.isRegularFile(file)) {
			throw new UsageException("找不到规则参数文件：" + file);
		}
		return laidOver(file).policy;
	}

	/** The register of a command that cannot go without. */
	Register lines() {
		return this.register.orElseThrow();
	}

	/** The fiscal year: as given, else the register's; both must agree. */
	static int year(int given, int registers) {
		if (given != 0 && (given < 2000 || given > 2100)) {
			throw new UsageException("年度不对：" + given + "，应为四位年份，例如 2024");
		}
		if (given != 0 && registers != 0 && given != registers) {
			throw new UsageException("年度不一致：命令给的是 " + given + "，项目台账是 " + registers + " 年度");
		}
		if (given == 0 && registers == 0) {
			throw new UsageException("不知道是哪个年度：请在台账“参数”表填写年度，或加 --year 2024");
		}
		return (given != 0) ? given : registers;
	}

	private static Register register(Path path, Policy policy) {
		Set<String> schemes = policy.schemes().stream().map(Scheme::id).collect(Collectors.toSet());
		RegisterReading reading = new RegisterReader(schemes).read(path);
		if (reading instanceof RegisterReading.Faulty faulty) {
			throw new UsageException("项目台账有误，请先改好（" + path + "）：" + listed(faulty.faults()));
		}
		return ((RegisterReading.Sound) reading).register();
	}

	private static OfficeFiles laidOver(Path own) {
		try (InputStream file = Files.newInputStream(own)) {
			return new OfficeFiles(PolicyFile.load(file), Optional.empty());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (FaultyPolicyException ex) {
			throw new UsageException("参数文件有误（" + own + "）：" + ex.getMessage());
		}
	}

	private static String listed(List<String> faults) {
		String shown = String.join("", faults.stream().limit(FAULTS_SHOWN).map((it) -> "\n  " + it).toList());
		return (faults.size() > FAULTS_SHOWN) ? shown + "\n  ……共 " + faults.size() + " 处" : shown;
	}

}

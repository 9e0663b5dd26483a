package town.appraisal.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

/** What the user pointed at, checked before anything is touched. */
final class Given {

	/** The name the register has when it lies beside the received files. */
	static final String REGISTER = RegisterForm.FILE;

	/** The office's own figures, beside the register. */
	static final String POLICY = "policy.yaml";

	private static final int FAULTS_SHOWN = 20;

	private Given() {
	}

	/** A folder that must exist. */
	static Path folder(Path path, String what) {
		if (!Files.isDirectory(path)) {
			throw new UsageException("找不到" + what + "：" + path);
		}
		return path.toAbsolutePath().normalize();
	}

	/** The output folder: absent or a folder. */
	static Path output(Path path) {
		if (Files.exists(path) && !Files.isDirectory(path)) {
			throw new UsageException("输出位置不是文件夹：" + path);
		}
		return path.toAbsolutePath().normalize();
	}

	/** A register that must exist and be sound; all its faults are named at once. */
	static Register register(Path path, Policy policy) {
		if (!Files.isRegularFile(path)) {
			throw new UsageException("找不到项目台账：" + path);
		}
		RegisterReading reading = new RegisterReader(schemes(policy)).read(path);
		if (reading instanceof RegisterReading.Faulty faulty) {
			throw new UsageException("项目台账有误，请先改好（" + path + "）：" + listed(faulty.faults()));
		}
		return ((RegisterReading.Sound) reading).register();
	}

	/**
	 * The shipped figures, with the office's own laid over them where they lie beside the
	 * register.
	 */
	static Policy policy(@Nullable Path register) {
		Path own = (register == null) ? null : register.toAbsolutePath().resolveSibling(POLICY);
		if (own == null || !Files.isRegularFile(own)) {
			return PolicyFile.shipped();
		}
		return laidOver(own);
	}

	/** A policy file, the office's own or one on trial, laid over the shipped figures. */
	static Policy rules(Path file) {
		if (!Files.isRegularFile(file)) {
			throw new UsageException("找不到规则参数文件：" + file);
		}
		return laidOver(file);
	}

	private static Policy laidOver(Path own) {
		try (InputStream file = Files.newInputStream(own)) {
			return PolicyFile.load(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (FaultyPolicyException ex) {
			throw new UsageException("参数文件有误（" + own + "）：" + ex.getMessage());
		}
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

	private static Set<String> schemes(Policy policy) {
		return policy.schemes().stream().map(Scheme::id).collect(Collectors.toSet());
	}

	private static String listed(List<String> faults) {
		String shown = String.join("", faults.stream().limit(FAULTS_SHOWN).map((it) -> "\n  " + it).toList());
		return (faults.size() > FAULTS_SHOWN) ? shown + "\n  ……共 " + faults.size() + " 处" : shown;
	}

}

package town.appraisal.stage.validate.across;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import town.appraisal.stage.validate.CrossCheck;
import town.appraisal.stage.validate.digest.FileDigest;

import static org.assertj.core.api.Assertions.assertThat;

class NotEveryProjectIsPerfectTests {

	private final CrossCheck check = new NotEveryProjectIsPerfect();

	@Test
	void acceptsATownshipWithOneProjectBelowOrWithTwoProjectsOnly() {
		assertThat(said(true, true, false)).isEmpty();
		assertThat(said(true, true)).isEmpty();
	}

	@Test
	void remarksOnceOnATownshipOfPerfectProjects() {
		assertThat(said(true, true, true)).containsExactly("0.xlsx 提示  小村乡报送的 3 个项目自评全部为 100 分。");
	}

	private List<String> said(boolean... full) {
		List<FileDigest> files = IntStream.range(0, full.length)
			.mapToObj((it) -> Digests.of(it + ".xlsx", "小村乡", Digests.fullMarks(full[it])))
			.toList();
		return Digests.said(this.check, Digests.sideBySide(files));
	}

}

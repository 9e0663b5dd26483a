package town.appraisal.stage.validate.across;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.stage.validate.digest.FileDigest;

import static org.assertj.core.api.Assertions.assertThat;

class VersionsTests {

	private static final String MONDAY = "2024-12-02T08:00:00Z";

	private static final String TUESDAY = "2024-12-03T08:00:00.500Z";

	@Test
	void keepsTheLatestValidVersionOfAProject() {
		List<FileDigest> files = List.of(Digests.coded("b.xlsx", TUESDAY, Status.ACCEPTED),
				Digests.coded("a.xlsx", MONDAY, Status.ACCEPTED));

		Versions versions = Versions.of(files);

		assertThat(versions).isEqualTo(new Versions(Set.of("b.xlsx"), Map.of("a.xlsx", "b.xlsx"), Map.of()));
	}

	@Test
	void leavesALaterReturnedVersionBesideTheValidOne() {
		List<FileDigest> files = List.of(Digests.coded("a.xlsx", MONDAY, Status.PENDING),
				Digests.coded("b.xlsx", TUESDAY, Status.RETURNED));

		Versions versions = Versions.of(files);

		assertThat(versions).isEqualTo(new Versions(Set.of("a.xlsx", "b.xlsx"), Map.of(), Map.of()));
	}

	@Test
	void keepsTheLatestWhereNoneIsValid() {
		List<FileDigest> files = List.of(Digests.coded("a.xlsx", "", Status.RETURNED),
				Digests.coded("b.xlsx", MONDAY, Status.RETURNED));

		Versions versions = Versions.of(files);

		assertThat(versions).isEqualTo(new Versions(Set.of("b.xlsx"), Map.of("a.xlsx", "b.xlsx"), Map.of()));
	}

	@Test
	void keepsTheFirstOfIdenticalCopies() {
		List<FileDigest> files = List.of(Digests.file("b.xlsx", "same", TUESDAY, Status.ACCEPTED, "XC-007", "小村乡人民政府"),
				Digests.file("a.xlsx", "same", MONDAY, Status.ACCEPTED, "XC-007", "小村乡人民政府"));

		Versions versions = Versions.of(files);

		assertThat(versions).isEqualTo(new Versions(Set.of("a.xlsx"), Map.of("b.xlsx", "a.xlsx"), Map.of()));
	}

	@Test
	void takesAFileWithoutACodeForTheProjectOfItsUnitNameAndYear() {
		List<FileDigest> files = List.of(Digests.coded("a.xlsx", MONDAY, Status.ACCEPTED),
				Digests.file("b.xlsx", "b", TUESDAY, Status.ACCEPTED, "", "小村乡人民政府"),
				Digests.file("c.xlsx", "c", TUESDAY, Status.ACCEPTED, "", "大村乡人民政府"));

		Versions versions = Versions.of(files);

		assertThat(versions).isEqualTo(new Versions(Set.of("b.xlsx", "c.xlsx"), Map.of("a.xlsx", "b.xlsx"), Map.of()));
	}

	@Test
	void doesNotChooseBetweenVersionsOfTheSameMoment() {
		List<FileDigest> files = List.of(Digests.coded("a.xlsx", MONDAY, Status.ACCEPTED),
				Digests.coded("b.xlsx", MONDAY, Status.PENDING));

		Versions versions = Versions.of(files);

		assertThat(versions).isEqualTo(new Versions(Set.of("a.xlsx", "b.xlsx"), Map.of(), Map.of("a.xlsx",
				new Versions.Doubt("b.xlsx", "保存时间相同，内容不同"), "b.xlsx", new Versions.Doubt("a.xlsx", "保存时间相同，内容不同"))));
	}

	@Test
	void leavesAValidFileAloneWhenAnotherUnitsFileOfTheProjectGoesBack() {
		List<FileDigest> files = List.of(Digests.coded("right.xlsx", TUESDAY, Status.ACCEPTED),
				Digests.file("wrong.xlsx", "w", MONDAY, Status.RETURNED, "XC-007", "大村乡人民政府"));

		Versions versions = Versions.of(files);

		assertThat(versions).isEqualTo(new Versions(Set.of("right.xlsx", "wrong.xlsx"), Map.of(), Map.of()));
	}

}

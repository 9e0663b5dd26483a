package town.appraisal;

import java.time.Clock;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import town.appraisal.stage.read.SubmissionReader;
import town.appraisal.stage.validate.Examiner;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The import rules of the root {@code package-info}, executable. */
class ArchitectureTests {

	private static final String ROOT = "town.appraisal";

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(ROOT);

	@Test
	void theDomainKnowsOnlyTheJdk() {
		classes().that()
			.resideInAPackage(ROOT + ".domain..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "org.jspecify..", ROOT + ".domain..")
			.check(CLASSES);
	}

	@Test
	void theFormKnowsNoExcelLibraryAndNoStage() {
		classes().that()
			.resideInAPackage(ROOT + ".form..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "org.jspecify..", ROOT + ".domain..", ROOT + ".form..")
			.check(CLASSES);
	}

	@Test
	void stagesDoNotImportEachOther() {
		slices().matching(ROOT + ".stage.(*)..").should().notDependOnEachOther().check(CLASSES);
	}

	/**
	 * A stage takes the form of the workbook in hand; which forms there are, the shelf
	 * knows.
	 */
	@Test
	void nobodyNamesAnEditionOfTheForm() {
		noClasses().that()
			.resideOutsideOfPackage(ROOT + ".form..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(ROOT + ".form.edition..", ROOT + ".form.foreign..")
			.check(CLASSES);
	}

	@Test
	void onlyTheEnginePutsTheStagesTogether() {
		noClasses().that()
			.resideOutsideOfPackages(ROOT + ".engine..", ROOT + ".stage..")
			.should()
			.dependOnClassesThat()
			.haveFullyQualifiedName(SubmissionReader.class.getName())
			.orShould()
			.dependOnClassesThat()
			.haveFullyQualifiedName(Examiner.class.getName())
			.orShould()
			.dependOnClassesThat()
			.resideInAnyPackage(ROOT + ".stage.read..", ROOT + ".stage.evaluate..", ROOT + ".stage.report..")
			.check(CLASSES);
		noClasses().that()
			.resideInAPackage(ROOT + ".job..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(ROOT + ".stage.validate..", ROOT + ".workbook..", ROOT + ".form..")
			.check(CLASSES);
	}

	@Test
	void theEngineKnowsNeitherDatabaseNorCommands() {
		noClasses().that()
			.resideInAPackage(ROOT + ".engine..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(ROOT + ".store..", ROOT + ".job..", ROOT + ".command..")
			.check(CLASSES);
	}

	@Test
	void onlyTheApplicationAsksTheMachineForTheTime() {
		noClasses().that()
			.doNotHaveFullyQualifiedName(ROOT + ".Application")
			.should()
			.callMethodWhere(DescribedPredicate.describe("reads the machine's clock",
					(call) -> call.getTargetOwner().getPackageName().equals("java.time")
							&& (call.getName().startsWith("system") || (call.getName().equals("now") && call.getTarget()
								.getRawParameterTypes()
								.stream()
								.noneMatch((it) -> it.isEquivalentTo(Clock.class))))))
			.check(CLASSES);
	}

	@Test
	void onlyTheJobKnowsSpringBatch() {
		noClasses().that()
			.resideOutsideOfPackages(ROOT + ".job..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework.batch..")
			.check(CLASSES);
	}

	@Test
	void onlyTheStoreAndTheJobKnowTheDatabase() {
		noClasses().that()
			.resideOutsideOfPackages(ROOT + ".job..", ROOT + ".store..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.h2..")
			.check(CLASSES);
	}

	@Test
	void springStaysAtTheRim() {
		noClasses().that()
			.resideInAnyPackage(ROOT + ".domain..", ROOT + ".form..", ROOT + ".workbook..", ROOT + ".stage..",
					ROOT + ".engine..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..")
			.check(CLASSES);
	}

	@Test
	void poiOnlyDrawsWorkbooksAndDocuments() {
		noClasses().that()
			.resideOutsideOfPackages(ROOT + ".workbook.draw..", ROOT + ".stage.report.document..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.apache.poi..")
			.check(CLASSES);
	}

	@Test
	void easyExcelStaysBehindTheLongTables() {
		noClasses().that()
			.resideOutsideOfPackages(ROOT + ".workbook.list..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("com.alibaba.excel..")
			.check(CLASSES);
	}

	@Test
	void nobodyImportsTheJobButTheCommands() {
		noClasses().that()
			.resideOutsideOfPackages(ROOT + ".job..", ROOT + ".command..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(ROOT + ".job..")
			.check(CLASSES);
	}

	@Test
	void packagesDoNotTurnInCircles() {
		slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
		slices().matching(ROOT + ".domain.(*)..").should().beFreeOfCycles().check(CLASSES);
		slices().matching(ROOT + ".stage.(*)..").should().beFreeOfCycles().check(CLASSES);
		slices().matching(ROOT + ".store.(*)..").should().beFreeOfCycles().check(CLASSES);
		slices().matching(ROOT + ".job.(*)..").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void everyPackageIsNullMarked() {
		assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct()).allSatisfy(
				(it) -> assertThat(it.tryGetAnnotationOfType(NullMarked.class)).as("package-info of %s", it.getName())
					.isPresent());
	}

	@Test
	void namesSayWhatThingsAre() {
		noClasses().should()
			.haveSimpleName("nothing")
			.orShould()
			.haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|Vo|Entity|Base|Common|Data|Info|Processor)")
			.check(CLASSES);
	}

	@Test
	void staticFieldsAreFinal() {
		fields().that().areStatic().and().areDeclaredInClassesThat(new DescribedPredicate<>("we write") {
			@Override
			public boolean test(JavaClass type) {
				return !type.getModifiers().contains(JavaModifier.SYNTHETIC);
			}
		}).and().doNotHaveModifier(JavaModifier.SYNTHETIC).should().beFinal().check(CLASSES);
	}

	@Test
	void onlyTheApplicationSpeaksToTheTerminal() {
		noClasses().that()
			.doNotHaveFullyQualifiedName(ROOT + ".Application")
			.should(ACCESS_STANDARD_STREAMS)
			.check(CLASSES);
	}

	@Test
	void nobodyThrowsGenericExceptions() {
		noClasses().should(THROW_GENERIC_EXCEPTIONS).check(CLASSES);
	}

}

package check;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The grader is a module above this one, so no class here can name it. */
class PackagesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("contract", "worker", "check");

    @Test
    void arrowsRunOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("contract")
                .definedBy("contract")
                .layer("worker")
                .definedBy("worker")
                .layer("check")
                .definedBy("check..")
                .whereLayer("check")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("worker")
                .mayOnlyBeAccessedByLayers("check")
                .check(CLASSES);
    }

    @Test
    void workerKnowsNoTestAndNoGrader() {
        noClasses()
                .that()
                .resideInAnyPackage("worker", "contract")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.junit..", "org.opentest4j..", "com.fasterxml..", "picocli..", "check..", "grade..")
                .check(CLASSES);
    }
}

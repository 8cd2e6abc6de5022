package rnn;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Arrays;

/** The order of the packages: each may use only those below it, and foreign libraries are kept at the edges. */
@AnalyzeClasses(packages = "rnn", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** The floor plan: each package, and the packages that it may use. A package that is not here fails the test. */
    private static final String PLAN =
            """
            product:
            display:
            array:    product
            autodiff: array
            fused:    product array
            data:     product array
            decode:   array fused
            loss:     product array autodiff fused
            optim:    product array autodiff
            cell:     array autodiff fused
            net:      array autodiff cell
            associative: array
            reservoir: array
            stack:    array autodiff cell
            kalman:   array
            memory:   array autodiff cell
            online:   array
            automaton: array autodiff cell
            look:     array autodiff cell
            file:     array autodiff optim
            model:    array autodiff cell net loss decode data
            baseline: array autodiff data decode model
            train:    array autodiff model optim display
            tree:     array autodiff loss net model
            plot:     array autodiff cell net data look model tree automaton display
            """;

    @ArchTest
    static final ArchRule packagesLookDownward = plan();

    private static ArchRule plan() {
        LayeredArchitecture plan = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .ensureAllClassesAreContainedInArchitecture();
        for (String line : PLAN.lines().toList()) {
            String name = line.substring(0, line.indexOf(':'));
            plan = plan.layer(name).definedBy("rnn." + name + "..");
        }
        for (String line : PLAN.lines().toList()) {
            String[] words = line.split(":? +|:", -1);
            String[] used = Arrays.copyOfRange(words, 1, words.length);
            plan = line.endsWith(":")
                    ? plan.whereLayer(words[0]).mayNotAccessAnyLayer()
                    : plan.whereLayer(words[0]).mayOnlyAccessLayers(used);
        }
        return plan;
    }

    @ArchTest
    static final ArchRule theToolkitKnowsNoKernelAndNoGrader = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.dflib..",
                    "io.github.spencerpark..",
                    "contract..",
                    "worker..",
                    "check..",
                    "grade..",
                    "org.junit..");

    /**
     * An ND4J call costs more than a step of a small network. Only code that people read numbers from or write them to
     * may call it.
     */
    @ArchTest
    static final ArchRule nd4jStandsAtTheEdges = noClasses()
            .that()
            .resideOutsideOfPackages("rnn.array..", "rnn.data..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.nd4j.linalg.factory..");
}

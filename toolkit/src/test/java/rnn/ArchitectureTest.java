package rnn;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The order of the packages: each may use those below it alone, and foreign libraries stand at the edges. */
@AnalyzeClasses(packages = "rnn", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packagesLookDownward = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("product")
            .definedBy("rnn.product..")
            .layer("array")
            .definedBy("rnn.array..")
            .layer("autodiff")
            .definedBy("rnn.autodiff..")
            .layer("display")
            .definedBy("rnn.display..")
            .layer("fused")
            .definedBy("rnn.fused..")
            .layer("cell")
            .definedBy("rnn.cell..")
            .layer("net")
            .definedBy("rnn.net..")
            .layer("loss")
            .definedBy("rnn.loss..")
            .layer("decode")
            .definedBy("rnn.decode..")
            .layer("data")
            .definedBy("rnn.data..")
            .layer("model")
            .definedBy("rnn.model..")
            .layer("optim")
            .definedBy("rnn.optim..")
            .layer("baseline")
            .definedBy("rnn.baseline..")
            .layer("train")
            .definedBy("rnn.train..")
            .layer("file")
            .definedBy("rnn.file..")
            .layer("look")
            .definedBy("rnn.look..")
            .layer("plot")
            .definedBy("rnn.plot..")
            .whereLayer("product")
            .mayNotAccessAnyLayer()
            .whereLayer("array")
            .mayOnlyAccessLayers("product")
            .whereLayer("display")
            .mayNotAccessAnyLayer()
            .whereLayer("autodiff")
            .mayOnlyAccessLayers("array")
            .whereLayer("fused")
            .mayOnlyAccessLayers("product", "array")
            .whereLayer("cell")
            .mayOnlyAccessLayers("array", "autodiff", "fused")
            .whereLayer("net")
            .mayOnlyAccessLayers("array", "autodiff", "cell")
            .whereLayer("loss")
            .mayOnlyAccessLayers("product", "array", "autodiff", "fused")
            .whereLayer("optim")
            .mayOnlyAccessLayers("product", "array", "autodiff")
            .whereLayer("decode")
            .mayOnlyAccessLayers("array", "autodiff", "fused")
            .whereLayer("data")
            .mayOnlyAccessLayers("product", "array")
            .whereLayer("model")
            .mayOnlyAccessLayers("array", "autodiff", "cell", "net", "loss", "decode", "data")
            .whereLayer("baseline")
            .mayOnlyAccessLayers("array", "autodiff", "data", "decode", "model")
            .whereLayer("look")
            .mayOnlyAccessLayers("array", "autodiff", "cell", "net")
            .whereLayer("file")
            .mayOnlyAccessLayers("array", "autodiff", "optim")
            .whereLayer("train")
            .mayOnlyAccessLayers("array", "autodiff", "model", "optim", "display")
            .whereLayer("train")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("look")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("file")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("plot")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule theToolkitKnowsNoKernelAndNoGrader = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.dflib..", "io.github.spencerpark..", "contract..", "check..", "grade..", "org.junit..");

    /** An ND4J call costs more than a step of a small network: it stands where people read and write numbers. */
    @ArchTest
    static final ArchRule nd4jStandsAtTheEdges = noClasses()
            .that()
            .resideOutsideOfPackages("rnn.array..", "rnn.data..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.nd4j.linalg.factory..");
}

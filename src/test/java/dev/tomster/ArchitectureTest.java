package dev.tomster;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The direction of the data: text, syntax, compile, model, view, render, app, faces; and no way back. */
class ArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("dev.tomster");
    private static final int LONGEST_FILE = 500;
    private static final int MEDIAN_FILE = 100;

    @Test
    void eachRoomUsesOnlyTheRoomsBeforeIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.tomster..")
                .layer("text")
                .definedBy("dev.tomster.text..")
                .layer("diagnostic")
                .definedBy("dev.tomster.diagnostic..")
                .layer("vocabulary")
                .definedBy("dev.tomster.vocabulary..")
                .layer("syntax")
                .definedBy("dev.tomster.syntax..")
                .layer("format")
                .definedBy("dev.tomster.format..")
                .layer("merge")
                .definedBy("dev.tomster.merge..")
                .layer("model")
                .definedBy("dev.tomster.model..")
                .layer("compile")
                .definedBy("dev.tomster.compile..")
                .layer("check")
                .definedBy("dev.tomster.check..")
                .layer("coverage")
                .definedBy("dev.tomster.coverage..")
                .layer("diff")
                .definedBy("dev.tomster.diff..")
                .layer("kpi")
                .definedBy("dev.tomster.kpi..")
                .layer("evaluate")
                .definedBy("dev.tomster.evaluate..")
                .layer("view")
                .definedBy("dev.tomster.view..")
                .layer("chart")
                .definedBy("dev.tomster.chart..")
                .layer("render")
                .definedBy("dev.tomster.render..")
                .layer("app")
                .definedBy("dev.tomster.app..")
                .layer("cli")
                .definedBy("dev.tomster.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("app")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("render")
                .mayOnlyBeAccessedByLayers("app", "cli")
                .whereLayer("chart")
                .mayOnlyBeAccessedByLayers("render")
                .whereLayer("view")
                .mayOnlyBeAccessedByLayers("chart", "render", "app", "cli")
                .whereLayer("compile")
                .mayOnlyBeAccessedByLayers("app", "cli")
                .whereLayer("diff")
                .mayOnlyBeAccessedByLayers("view", "app", "cli")
                .whereLayer("coverage")
                .mayOnlyBeAccessedByLayers("view", "app", "cli")
                .whereLayer("evaluate")
                .mayOnlyBeAccessedByLayers("check", "view", "app", "cli")
                .whereLayer("kpi")
                .mayOnlyBeAccessedByLayers("compile", "evaluate", "check", "view", "app")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("view", "app", "cli")
                .whereLayer("merge")
                .mayOnlyBeAccessedByLayers("app", "cli")
                .whereLayer("format")
                .mayOnlyBeAccessedByLayers("merge", "app")
                .whereLayer("syntax")
                .mayOnlyBeAccessedByLayers("format", "merge", "compile", "app")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("kpi", "compile", "coverage", "evaluate", "check", "diff", "view", "app")
                .whereLayer("diagnostic")
                .mayOnlyBeAccessedByLayers("syntax", "format", "merge", "compile", "check", "app", "cli")
                .whereLayer("vocabulary")
                .mayOnlyBeAccessedByLayers(
                        "kpi",
                        "syntax",
                        "format",
                        "merge",
                        "model",
                        "compile",
                        "evaluate",
                        "check",
                        "diff",
                        "view",
                        "app",
                        "cli")
                .check(CLASSES);
    }

    @Test
    void noPackagesDependOnEachOther() {
        slices().matching("dev.tomster.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("dev.tomster.render.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void eachLibraryStaysBehindItsOwnDoor() {
        onlyIn("org.antlr..", "dev.tomster.syntax..");
        onlyIn("freemarker..", "dev.tomster.render.template..");
        onlyIn("com.openhtmltopdf..", "dev.tomster.render.paper..");
        onlyIn("org.apache.poi..", "dev.tomster.render.pptx..");
        onlyIn("org.openxmlformats..", "dev.tomster.render.pptx..");
        onlyIn("org.apache.xmlbeans..", "dev.tomster.render.pptx..");
        onlyIn("com.vladsch..", "dev.tomster.render.prose..");
        onlyIn("com.fasterxml..", "dev.tomster.diagnostic..");
        onlyIn("org.apache.commons.cli..", "dev.tomster.cli..");
        onlyIn("com.github.difflib..", "dev.tomster.app..", "dev.tomster.merge..");
    }

    private static void onlyIn(String library, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(CLASSES);
    }

    @Test
    void nothingReadsTheClockTheNetworkOrChance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.(time\\.Clock|util\\.Random|security\\.SecureRandom|net\\.(Socket|ServerSocket"
                                + "|HttpURLConnection|http\\..*))")
                .check(CLASSES);
        noClasses().should().callMethod(java.time.LocalDate.class, "now").check(CLASSES);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
    }

    @Test
    void onlyTheStartEndsTheProcess() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.tomster.cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatMayLiveThere() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/dev/tomster"))) {
            List<Path> silent = folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith("tomster"))
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertTrue(silent.isEmpty(), silent::toString);
        }
    }

    @Test
    void filesStayShort() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            List<Long> lengths =
                    sources.stream().map(ArchitectureTest::lines).sorted().toList();
            assertTrue(lengths.get(lengths.size() - 1) <= LONGEST_FILE, lengths::toString);
            assertTrue(lengths.get(lengths.size() / 2) <= MEDIAN_FILE, lengths::toString);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void valuesOfThePlanAreImmutable() {
        classes()
                .that()
                .resideInAPackage("dev.tomster.model..")
                .should()
                .haveOnlyFinalFields()
                .check(CLASSES);
    }
}

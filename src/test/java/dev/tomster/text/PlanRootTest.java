package dev.tomster.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tomster.text.PlanRoot.Resolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files a plan may name: those below its root, whatever the path looks like. */
class PlanRootTest {
    @TempDir
    private Path outside = Path.of("");

    private Path plan = Path.of("");
    private Path picture = Path.of("");

    @BeforeEach
    void write() throws IOException {
        outside = outside.toRealPath();
        Path root = Files.createDirectories(outside.resolve("company"));
        Path plans = Files.createDirectories(root.resolve("plans"));
        plan = Files.createFile(plans.resolve("plan.tomster"));
        picture = Files.createFile(root.resolve("logo.png"));
        Files.createFile(root.resolve("tomster.root"));
        Files.createFile(outside.resolve("secret.png"));
    }

    private Resolution resolve(String path) throws IOException {
        return PlanRoot.around(plan).resolve(plan, path);
    }

    @Test
    void findsAFileOfTheRoot() throws IOException {
        assertEquals(new Resolution.Inside(picture), resolve("../logo.png"));
        assertEquals(new Resolution.Inside(plan), resolve("./plan.tomster"));
        assertEquals(new Resolution.Inside(picture), resolve("../../company/logo.png"));
        assertEquals(new Resolution.Missing(), resolve("logo.png"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../secret.png",
                "/etc/passwd",
                "\\\\server\\share",
                "C:\\logo.png",
                "c:logo.png",
                "a\0b",
                "../../../../../../etc/passwd"
            })
    void refusesWhatLeadsOut(String path) throws IOException {
        assertEquals(new Resolution.Outside(), resolve(path));
    }

    @Test
    void refusesALinkThatLeadsOut() throws IOException {
        Files.createSymbolicLink(plan.resolveSibling("link.png"), outside.resolve("secret.png"));
        Files.createSymbolicLink(plan.resolveSibling("folder"), outside);
        Files.createSymbolicLink(plan.resolveSibling("inside.png"), picture);
        assertEquals(new Resolution.Outside(), resolve("link.png"));
        assertEquals(new Resolution.Outside(), resolve("folder/secret.png"));
        assertEquals(new Resolution.Inside(picture), resolve("inside.png"));
    }

    @Test
    void theFolderOfThePlanIsTheRootUnlessOneIsMarkedOrNamed() throws IOException {
        Files.delete(picture.resolveSibling("tomster.root"));
        assertEquals(new Resolution.Outside(), resolve("../logo.png"));
        Files.createDirectory(picture.resolveSibling(".git"));
        assertEquals(new Resolution.Inside(picture), resolve("../logo.png"));
        assertEquals(
                new Resolution.Inside(outside.resolve("secret.png")),
                PlanRoot.at(outside).resolve(plan, "../../secret.png"));
    }
}

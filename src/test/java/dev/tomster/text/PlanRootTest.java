package dev.tomster.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tomster.text.PlanRoot.Resolution;
import dev.tomster.text.PlanRoot.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    @CsvSource({
        "../../secret.png, ABOVE",
        "../../../../../../etc/passwd, ABOVE",
        "/etc/passwd, ABSOLUTE",
        "\\\\server\\share, ABSOLUTE",
        "C:\\logo.png, ABSOLUTE",
        "c:logo.png, ABSOLUTE",
        "https://example.org/logo.png, URL",
        "file:///etc/passwd, URL",
        "file:/etc/passwd, URL"
    })
    void refusesWhatLeadsOut(String path, Way way) throws IOException {
        assertEquals(new Resolution.Outside(way), resolve(path));
    }

    @Test
    void aNameThatNoFileCanHaveIsMissing() throws IOException {
        assertEquals(new Resolution.Missing(), resolve("a\0b"));
    }

    @Test
    void refusesALinkThatLeadsOut() throws IOException {
        Files.createSymbolicLink(plan.resolveSibling("link.png"), outside.resolve("secret.png"));
        Files.createSymbolicLink(plan.resolveSibling("folder"), outside);
        Files.createSymbolicLink(plan.resolveSibling("inside.png"), picture);
        assertEquals(new Resolution.Outside(Way.LINK), resolve("link.png"));
        assertEquals(new Resolution.Outside(Way.LINK), resolve("folder/secret.png"));
        assertEquals(new Resolution.Inside(picture), resolve("inside.png"));
    }

    @Test
    void theFolderOfThePlanIsTheRootUnlessOneIsMarkedOrNamed() throws IOException {
        Files.delete(picture.resolveSibling("tomster.root"));
        assertEquals(new Resolution.Outside(Way.ABOVE), resolve("../logo.png"));
        Files.createDirectory(picture.resolveSibling(".git"));
        assertEquals(new Resolution.Inside(picture), resolve("../logo.png"));
        assertEquals(
                new Resolution.Inside(outside.resolve("secret.png")),
                PlanRoot.at(outside).resolve(plan, "../../secret.png"));
    }
}

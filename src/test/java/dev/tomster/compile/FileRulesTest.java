package dev.tomster.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.TextReporter;
import dev.tomster.model.Plan;
import dev.tomster.text.DiskFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of files that cannot be read as a plan. */
class FileRulesTest {
    @TempDir
    private Path folder = Path.of("");

    private static DiskFiles files(Path file) throws IOException {
        return DiskFiles.around(file, Optional.empty());
    }

    private static String said(Path file) {
        Findings findings = new Findings();
        try {
            PlanLoader.load(files(file), file, "plan.tomster", findings);
            StringBuilder said = new StringBuilder();
            for (String language : Catalogue.LANGUAGES) {
                Catalogue catalogue = Catalogue.of(language);
                new TextReporter(catalogue, false).report(findings.sorted(), new StringBuilder());
                Finding first = findings.sorted().get(0);
                said.append(catalogue.say(first.message())).append("; ");
                said.append(first.help().map(catalogue::say).orElse("no help")).append("; ");
            }
            return said.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFileThatIsNotThere() {
        assertTrue(said(folder.resolve("none")).startsWith("there is no such file; check the path"));
    }

    @Test
    void aFolder() {
        assertTrue(said(folder).startsWith("this is a folder, not a plan; name the plan's file"));
    }

    @Test
    void aDevice() {
        Path device = Path.of("/dev/null");
        assertTrue(!Files.exists(device) || said(device).startsWith("this is a device or a pipe, not a plan"));
    }

    @Test
    void aPicture() throws IOException {
        Path file = Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        assertTrue(said(file).startsWith("this is not a text file; a plan is plain text in UTF-8"));
    }

    @Test
    void aFileThatIsTooLarge() throws IOException {
        Path file = Files.writeString(folder.resolve("large"), "a".repeat(5_000_000));
        assertTrue(said(file).startsWith("the file is not smaller than 5000000 bytes; split the plan"));
    }

    /** The rest of the plan is read all the same. */
    @Test
    void aFileInAnotherEncoding() throws IOException {
        Path file = folder.resolve("latin.tomster");
        Files.write(file, "plan: Caf\u00E9\ntarget:\n  persona claire: C\n".getBytes(StandardCharsets.ISO_8859_1));
        Findings findings = new Findings();
        Optional<Plan> plan = PlanLoader.load(files(file), file, "latin.tomster", findings);
        assertEquals(1, plan.orElseThrow().items("persona").size());
        Finding finding = findings.sorted().get(0);
        assertEquals(Message.of("file.not-utf8").key(), finding.message().key());
        assertEquals("latin.tomster:1:10", finding.span().toString());
        assertEquals(
                Optional.of("the first byte that is not UTF-8"),
                Catalogue.of("en").label(finding));
    }

    @Test
    void aMarkAndLineEndsMakeNoDifference() throws IOException {
        String text = "plan: Lumen\n  brand: Lumen\ntarget:\n  persona claire: C\n    needs:\n      - quiet\n";
        for (String variant : new String[] {
            text, "\uFEFF" + text, text.replace("\n", "\r\n"), text.replace("\n", "\r"), text.stripTrailing()
        }) {
            Path file = Files.writeString(folder.resolve("plan.tomster"), variant);
            Findings findings = new Findings();
            Plan plan =
                    PlanLoader.load(files(file), file, "plan.tomster", findings).orElseThrow();
            assertEquals(0, findings.size());
            assertEquals(1, plan.items("persona").get(0).values("needs").size());
        }
    }
}

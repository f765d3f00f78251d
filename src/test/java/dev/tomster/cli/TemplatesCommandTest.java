package dev.tomster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates of a user take the place of the program's, which can be written out; what is wrong with one is told. */
class TemplatesCommandTest {
    private static final Path EXAMPLE = Path.of("examples/templates");

    @TempDir
    private Path folder;

    private Path templates = Path.of("");
    private Path out = Path.of("");
    private String plan = "";

    @BeforeEach
    void writeAPlan() throws IOException {
        templates = folder.resolve("templates");
        out = folder.resolve("out");
        plan = Files.writeString(
                        folder.resolve("plan.tomster"),
                        "plan: Lumen\n  brand: Lumen\n  question when: When?\ntarget:\n  persona claire: Claire\n")
                .toString();
    }

    @Test
    void theExampleHasACoverOfItsOwnAndAClosingSlide() throws IOException {
        Run run = Run.of("build", plan, "--templates", EXAMPLE.toString(), "--out", out.toString());
        assertEquals(0, run.status(), run::err);
        String slides = Files.readString(out.resolve("plan.html"));
        assertTrue(slides.contains("id=\"/closing\""));
        assertTrue(slides.contains("<li>When?</li>"));
        assertEquals(
                0,
                Run.of("build", plan, "--out", folder.resolve("plain").toString())
                        .status());
        assertTrue(Files.mismatch(out.resolve("plan.pdf"), folder.resolve("plain/plan.pdf")) >= 0);
        assertEquals(-1, Files.mismatch(out.resolve("plan.md"), folder.resolve("plain/plan.md")));
    }

    @Test
    void templatesAreWrittenOnceAndPrintTheSameDocuments() throws IOException {
        Run first = Run.of("templates", templates.toString());
        assertEquals(0, first.status(), first::err);
        assertTrue(first.out().contains("document.ftl"), first::out);
        Files.writeString(templates.resolve("paper/own.css.ftl"), "/* mine */");
        Run second = Run.of("templates", templates.toString());
        assertEquals(0, second.status());
        assertEquals("", second.out());
        assertTrue(second.err().contains("stays as it is"), second::err);
        assertEquals("/* mine */", Files.readString(templates.resolve("paper/own.css.ftl")));
        Files.delete(templates.resolve("paper/own.css.ftl"));

        assertEquals(0, build().status());
        Path plain = folder.resolve("plain");
        assertEquals(0, Run.of("build", plan, "--out", plain.toString()).status());
        for (String file : new String[] {"plan.md", "plan.html", "plan.pdf"}) {
            assertEquals(-1, Files.mismatch(out.resolve(file), plain.resolve(file)), file);
        }
    }

    @Test
    void oneTemplateIsWrittenByItsName() {
        assertEquals(
                0, Run.of("templates", templates.toString(), "paper/cover.ftl").status());
        assertTrue(Files.exists(templates.resolve("paper/cover.ftl")));
        assertFalse(Files.exists(templates.resolve("slides")));
        Run near = Run.of("templates", templates.toString(), "paper/covr.ftl");
        assertEquals(2, near.status());
        assertTrue(near.err().contains("did you mean `paper/cover.ftl`?"), near::err);
        assertEquals(2, Run.of("templates").status());
    }

    @ParameterizedTest
    @CsvSource({
        "paper/covr.ftl, paper/cover.ftl",
        "slide/blocks.ftl, slides/blocks.ftl",
        "closing.ftl, slides/closing.ftl",
    })
    void aMisspeltNameIsToldWithTheNearest(String name, String nearest) throws IOException {
        own(name, "");
        Run run = build();
        assertEquals(2, run.status());
        assertTrue(run.err().contains("there is no template `" + name + "`: did you mean"), run::err);
        assertTrue(run.err().contains("`" + nearest + "`"), run::err);
    }

    @Test
    void partsOfOnesOwnHaveAPlaceOfTheirOwn() throws IOException {
        own("signature.ftl", "x");
        Run refused = build();
        assertEquals(2, refused.status());
        assertTrue(refused.err().contains("parts of your own go into `own/`"), refused::err);
        Files.delete(templates.resolve("signature.ftl"));
        own("own/signature.ftl", "Signed by ${document.cover.title}");
        own("README.md", "notes of the designer are no template");
        own("markdown/document.ftl", "<#include \"/own/signature.ftl\">");
        assertEquals(0, build().status());
        assertEquals("Signed by Lumen\n", Files.readString(out.resolve("plan.md")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paper/cover.ftl       | one\\n<#if document>          | /paper/cover.ftl:2",
                "paper/cover.ftl       | one\\n\\n${document.nothing}   | /paper/cover.ftl:3",
                "slides/closing.ftl    | ${nothing}                   | /slides/closing.ftl:1",
                "slides/own.css.ftl    | ${palette.nothing}           | /slides/own.css.ftl:1",
                "markdown/document.ftl | <#import \"none.ftl\" as n>  | /markdown/document.ftl:1",
                "markdown/blocks.ftl   | <#macro other></#macro>      | markdown/document.ftl:",
                "paper/cover.ftl       | <p>an element left open      | paper/document.ftl cannot",
            })
    void whatIsWrongWithATemplateIsToldWithItsPlace(String name, String text, String place) throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("plan.md"), "earlier");
        own(name, text.replace("\\n", "\n"));
        Run run = build();
        assertEquals(3, run.status(), run::err);
        assertTrue(run.err().startsWith("tomster: the template "), run::err);
        assertTrue(run.err().contains(place), run::err);
        assertTrue(run.err().contains("nothing was written: "), run::err);
        assertEquals(1, run.err().strip().lines().count(), run::err);
        assertEquals("earlier", Files.readString(out.resolve("plan.md")));
        assertFalse(Files.exists(out.resolve("plan.html")));
    }

    /** Whoever wrote a template: it prints what it is given, and can do nothing else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
                "${document?api.class}",
                "${document.class}",
                "${document.cover.title.getBytes()?size}",
                "${.data_model.document.wait()}",
                "<#include '/etc/passwd'>",
                "<#include 'file:///etc/passwd'>",
                "<#include '../../../../etc/passwd'>",
                "<#setting locale='fr'>${.main.delegate}",
            })
    void aTemplateOfAUserIsKeptInItsPlace(String text) throws IOException {
        own("markdown/document.ftl", text);
        Run run = build();
        assertEquals(3, run.status(), run::err);
        assertFalse(Files.exists(out.resolve("plan.md")));
    }

    @Test
    void aFolderThatIsNotThereAndAFileThatIsNoTextAreSaid() throws IOException {
        Run missing = build();
        assertEquals(3, missing.status());
        assertTrue(missing.err().contains("no such file"), missing::err);
        own("markdown/document.ftl", "");
        Files.write(templates.resolve("markdown/document.ftl"), new byte[] {(byte) 0xC3, (byte) 0x28});
        Run binary = build();
        assertEquals(3, binary.status());
        assertTrue(binary.err().contains("not UTF-8"), binary::err);
    }

    private void own(String name, String text) throws IOException {
        Path file = templates.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private Run build() {
        return Run.of("build", plan, "--templates", templates.toString(), "--out", out.toString());
    }
}

package dev.tomster.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tomster.view.Block;
import dev.tomster.view.Words;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates print what they are given, and can do nothing else. */
class TemplatesTest {
    private static final Functions FUNCTIONS =
            new Functions(Words::text, text -> text, text -> text, Block.Picture::title);

    /** A record as the view has them. */
    public record Sheet(String title, Optional<String> hint, List<String> lines) {}

    @Test
    void recordsOptionalsAndListsAreSeenByName() throws Exception {
        Sheet sheet = new Sheet("A & B", Optional.empty(), List.of("<x>", "y"));
        assertEquals(
                "A &amp; B|-|&lt;x&gt;y",
                print(
                        Templates.html(TemplateFiles.PROGRAM, FUNCTIONS),
                        "${s.title}|${s.hint!'-'}|<#list s.lines as l>${l}</#list>",
                        sheet));
    }

    @Test
    void markdownIsEscapedAsMarkdown() throws Exception {
        Sheet sheet = new Sheet("*a* [b](c) <d>", Optional.empty(), List.of());
        String printed = print(Templates.markdown(TemplateFiles.PROGRAM, FUNCTIONS), "${s.title}", sheet);
        assertEquals("\\*a\\* \\[b\\](c) \\<d>", printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
                "${s?api.class}",
                "${s.class}",
                "${s.getClass().getName()}",
                "${s.title.getBytes()?size}",
                "${s.toString()}",
                "${.data_model.s.wait()}",
                "<#include '/etc/passwd'>",
                "<#include 'file:///etc/passwd'>",
                "<#include '../../../secret'>",
            })
    void nothingElseCanBeReached(String text) {
        Sheet sheet = new Sheet("t", Optional.empty(), List.of());
        assertThrows(Exception.class, () -> print(Templates.html(TemplateFiles.PROGRAM, FUNCTIONS), text, sheet));
    }

    @Test
    void aTemplateThatDoesNotExistIsAFault() {
        assertThrows(
                IOException.class,
                () -> Templates.html(TemplateFiles.PROGRAM, FUNCTIONS).print("none.ftl", Map.of()));
    }

    /** Prints a template that is not among the program's, with the program's own settings. */
    private static String print(Templates templates, String text, Sheet sheet) throws Exception {
        Configuration settings = templates.configuration();
        StringWriter out = new StringWriter();
        Map<String, Object> model = new HashMap<>();
        model.put("s", sheet);
        new Template("test", text, settings).process(model, out);
        return out.toString();
    }
}

package dev.tomster.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Findings;
import dev.tomster.render.Assets;
import dev.tomster.render.Renderer;
import dev.tomster.render.markdown.MarkdownRenderer;
import dev.tomster.render.paper.PaperHtml;
import dev.tomster.render.paper.PaperSize;
import dev.tomster.render.slides.SlidesRenderer;
import dev.tomster.render.template.TemplateFiles;
import dev.tomster.text.Source;
import dev.tomster.view.Document;
import dev.tomster.view.DocumentWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page for designers names everything that templates see, and nothing else. */
class TemplatesDocTest {
    private static final Path PAGE = Path.of("docs/templates.md");
    /** Prints the names that a template can begin with. */
    private static final String NAMES = "<#list .data_model?keys?sort as name>:${name}:</#list>";

    private static final Pattern NAME = Pattern.compile(":(\\w+):");
    private static final Pattern TERM = Pattern.compile("^- `(\\w+)(?:\\([^`]*\\))?`", Pattern.MULTILINE);

    @Test
    void everyRecordIsThereWithItsFieldsAndTheirTypes() throws IOException, ClassNotFoundException {
        Map<String, List<String>> described = new TreeMap<>();
        List<String> rows = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("### ")) {
                rows = new ArrayList<>();
                described.put(line.substring(4), rows);
            } else if (line.startsWith("| `")) {
                rows.add(line.substring(0, line.indexOf(" | ", line.indexOf(" | ") + 3) + 2));
            }
        }
        assertEquals(lines(TemplateModel.records()), lines(described));
    }

    private static String lines(Map<String, List<String>> records) {
        return records.entrySet().stream()
                .map(each -> each.getKey() + "\n" + String.join("\n", each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyNameThatATemplateCanBeginWithIsThere() throws IOException {
        assertEquals(terms("Markdown"), names("markdown/document.ftl", MarkdownRenderer::new));
        Set<String> slides = names("slides/slides.ftl", SlidesRenderer::new);
        slides.addAll(names("slides/document.ftl", SlidesRenderer::new));
        assertEquals(terms("Slides"), slides);
        TemplateFiles own = TemplateFiles.of("own", Map.of("paper/document.ftl", NAMES));
        assertEquals(
                terms("Paper"), names(PaperHtml.print(document(), Assets.NONE, PaperSize.A4, own), Set.of("logo")));
    }

    @Test
    void everyTemplateIsThere() throws IOException {
        String page = Files.readString(PAGE);
        assertEquals(
                List.of(),
                TemplateFiles.names().stream()
                        .filter(name -> !page.contains("`" + name + "`"))
                        .toList());
    }

    /** The names that the page describes below a heading, and those of all formats. */
    private static Set<String> terms(String format) throws IOException {
        Set<String> terms = listed(section(format));
        terms.addAll(listed(section("All formats")));
        return terms;
    }

    private static Set<String> listed(String text) {
        return TERM.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String section(String heading) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("\n## " + heading + "\n");
        int end = page.indexOf("\n## ", start + 1);
        return page.substring(start, end);
    }

    private interface Printer {
        Renderer with(TemplateFiles files);
    }

    private static Set<String> names(String template, Printer printer) throws IOException {
        Renderer renderer = printer.with(TemplateFiles.of("own", Map.of(template, NAMES)));
        String printed = new String(renderer.render(document(), Assets.NONE), StandardCharsets.UTF_8);
        return names(printed, printed.contains("palette") ? Set.of("logo") : Set.of());
    }

    /** @param absent what is there only if the plan has it */
    private static Set<String> names(String printed, Set<String> absent) {
        Set<String> names = NAME.matcher(printed.replace("::", ": :"))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        names.addAll(absent);
        return names;
    }

    private static Document document() {
        return DocumentWriter.write(
                PlanLoader.compile(new Source("plan.tomster", "plan: Lumen\n"), new Findings()),
                "en",
                new DocumentWriter.Origin("plan.tomster", "0", "tomster"));
    }
}

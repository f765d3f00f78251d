package dev.tomster.docs;

import static dev.tomster.docs.Concepts.GENERIC;
import static dev.tomster.docs.Concepts.VOCABULARY;
import static dev.tomster.docs.Concepts.codes;

import dev.tomster.diagnostic.Finding;
import dev.tomster.format.Formatter;
import dev.tomster.text.Source;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The language reference: the pages of {@code src/docs} with what the vocabulary, the grammar and the program itself
 * say in their holes. {@code {{name argument}}} is a hole; a block {@code forms concept.property} lists values that are
 * read, {@code refused concept.property} values that are not, {@code rows head} rows of results that are not, {@code
 * prints} what texts print that name values. Above a {@link Snippet} with {@code file=path} stands its name, below one
 * with {@code rule=id} what is said of it, below one with {@code format} its canonical form.
 */
final class Reference {
    private static final Path SOURCES = Path.of("src/docs");
    private static final Path PAGES = Path.of("docs/language");
    private static final String VALUES = "values.md";
    private static final Pattern HOLE = Pattern.compile("\\{\\{([a-z]+)(?: ([^}]+))?}}\\n?");
    private static final Pattern BLOCK =
            Pattern.compile("(?m)^```(forms|refused|rows|prints|tomster|csv)([^\\n]*)\\n(.*?)^```\\n", Pattern.DOTALL);

    private final Tongue tongue;
    private final Tongue other;
    private final Concepts concepts;
    private final Lists lists;
    private final Values values;
    private final Frame frame;

    private Reference(Tongue tongue, List<String> mistakes) {
        this.tongue = tongue;
        this.other = Tongue.of(tongue.others().get(0));
        this.concepts = new Concepts(tongue, Examples.inAllLanguages());
        this.lists = new Lists(tongue, other);
        this.values = new Values(tongue, mistakes);
        this.frame = Frame.of(tongue.language());
    }

    /** Every page with its text. */
    static Map<Path, String> pages() throws IOException {
        Map<Path, String> pages = new LinkedHashMap<>();
        List<String> mistakes = new ArrayList<>();
        for (String language : Vocabulary.LANGUAGES) {
            Reference reference = new Reference(Tongue.of(language), mistakes);
            try (Stream<Path> sources = Files.list(SOURCES.resolve(language))) {
                for (Path source : sources.sorted().toList()) {
                    pages.put(page(language, source.getFileName().toString()), reference.page(source));
                }
            }
        }
        if (!mistakes.isEmpty()) {
            throw new AssertionError(String.join("\n", mistakes));
        }
        return pages;
    }

    /** Where the page of a name stands; the default language stands above the others. */
    static Path page(String language, String name) {
        return language.equals(Vocabulary.LANGUAGES.get(0))
                ? PAGES.resolve(name)
                : PAGES.resolve(language).resolve(name);
    }

    private String page(Path source) throws IOException {
        String name = source.getFileName().toString();
        String text = Files.readString(source).replace("\r\n", "\n");
        text += name.equals(VALUES) ? formsWithoutProse(text) : "";
        List<Snippet> snippets = Snippet.all(text);
        String filled = replace(
                BLOCK,
                text,
                block -> block(block.group(1), new Snippet.Block(block.group(2).strip(), block.group(3)), snippets));
        String page = replace(
                HOLE,
                filled,
                hole -> hole(name, hole.group(1), hole.group(2) == null ? "" : hole.group(2))
                        + (hole.group().endsWith("\n") && !hole.group(1).equals("items") ? "\n" : ""));
        return "<!-- " + tongue.say("generated") + " -->\n"
                + page.replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    /** Forms of value that nobody has written about yet have at least their examples. */
    private String formsWithoutProse(String text) {
        StringBuilder rest = new StringBuilder();
        for (Shape shape : Shape.values()) {
            String hole = "{{shape " + shape.id() + "}}\n";
            if (!text.contains(hole)) {
                rest.append('\n')
                        .append(hole)
                        .append("## ")
                        .append(tongue.help().shape(shape));
                rest.append("\n\n")
                        .append(codes(tongue.lexicon().examples(shape)))
                        .append('\n');
            }
        }
        return rest.toString();
    }

    private static String replace(Pattern pattern, String text, Function<Matcher, String> by) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(out, Matcher.quoteReplacement(by.apply(matcher)));
        }
        return matcher.appendTail(out).toString();
    }

    private String block(String kind, Snippet.Block block, List<Snippet> snippets) {
        return switch (kind) {
            case "forms" -> values.read(block.marks(), block.text()) + "\n";
            case "refused" -> values.refused(block.marks(), block.text()) + "\n";
            case "rows" -> values.rows(block.marks(), block.text()) + "\n";
            case "prints" -> values.prints(block.text()) + "\n";
            default -> {
                String name = block.path().map(path -> "**`" + path + "`**\n\n").orElse("");
                String marks = block.marks().isEmpty() ? "" : " " + block.marks();
                yield name + "```" + kind + marks + "\n" + block.text() + "```\n" + said(block, snippets)
                        + formatted(block);
            }
        };
    }

    /** The canonical form of a plan that is marked {@code format}. */
    private String formatted(Snippet.Block block) {
        if (!block.marks().equals("format")) {
            return "";
        }
        String form = Formatter.format(new Source("plan.tomster", block.text())).orElseThrow();
        return "\n" + tongue.say("formatted") + "\n\n```tomster\n" + form + "```\n";
    }

    private String said(Snippet.Block block, List<Snippet> snippets) {
        if (block.mark("rule").isEmpty()) {
            return "";
        }
        Snippet snippet =
                snippets.stream().filter(each -> each.has(block)).findFirst().orElseThrow();
        List<Finding> findings = snippet.findings(frame);
        if (findings.isEmpty()) {
            throw new AssertionError("nothing is said of\n" + block.text());
        }
        return "\n> " + values.said(findings.get(0)) + "\n";
    }

    private String hole(String page, String name, String argument) {
        Map<String, Supplier<String>> holes = Map.ofEntries(
                Map.entry("home", () -> home(page)),
                Map.entry("items", () -> concepts.items(argument)),
                Map.entry("every", () -> concepts.table(VOCABULARY.concept("question"), GENERIC.values())),
                Map.entry("grammar", () -> Grammar.rules(argument)),
                Map.entry("shape", () -> "<a id=\"" + argument + "\"></a>"),
                Map.entry("steps", this::steps),
                Map.entry(
                        "order",
                        () -> codes(tongue.lexicon().steps().words().stream()
                                .skip(2)
                                .toList())),
                Map.entry("values", this::forms),
                Map.entry("plurals", () -> codes(tongue.lexicon().plurals().words())),
                Map.entry("days", () -> codes(tongue.lexicon().days().words())),
                Map.entry(
                        "stages", () -> codes(tongue.lexicon().choices("stage").words())),
                Map.entry("units", () -> codes(tongue.lexicon().units().words())),
                Map.entry("functions", this::functions),
                Map.entry("choices", lists::choices),
                Map.entry("words", () -> lists.words(argument)));
        Supplier<String> hole = holes.get(name);
        if (hole == null) {
            throw new AssertionError("no hole " + name + " in " + page);
        }
        return hole.get();
    }

    private String home(String page) {
        Path here = page(tongue.language(), page).getParent();
        Path there = page(other.language(), page);
        return "[" + tongue.say("index") + "](README.md) · [" + tongue.say("other-language") + "]("
                + here.relativize(there).toString().replace('\\', '/') + ")";
    }

    private String steps() {
        Table table = new Table(
                List.of(tongue.say("step"), tongue.say("other-key"), tongue.say("what"), tongue.say("items")));
        for (String id : Vocabulary.STEPS) {
            Concept step = VOCABULARY.concept(id);
            String items = Concepts.ofPage(id).stream()
                    .map(item -> "[" + tongue.keyword(item) + "](" + id + ".md#" + item.id() + ")")
                    .collect(Collectors.joining(", "));
            table.row(List.of(
                    "[" + tongue.keyword(step) + "](" + id + ".md)",
                    Table.code(other.keyword(step)),
                    tongue.help().concept(step),
                    items));
        }
        return table.text();
    }

    /** Each form of value with its examples. */
    private String forms() {
        Table table = new Table(List.of(tongue.say("form"), tongue.say("examples")));
        for (Shape shape : Shape.values()) {
            List<String> examples = tongue.lexicon().examples(shape);
            if (!examples.isEmpty()) {
                table.row(List.of(
                        "[" + tongue.help().shape(shape) + "](values.md#" + shape.id() + ")",
                        examples.stream().map(Table::code).collect(Collectors.joining(" · "))));
            }
        }
        return table.text();
    }

    private String functions() {
        List<String> functions =
                new ArrayList<>(tongue.lexicon().choices("aggregation").words());
        functions.addAll(List.of("min", "max"));
        return codes(functions.stream().map(function -> function + "()").toList());
    }
}

package dev.tomster.compile;

import dev.tomster.compile.value.Phrase;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.syntax.Line;
import dev.tomster.syntax.Orphans;
import dev.tomster.syntax.TextBlock;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Nearest;
import dev.tomster.vocabulary.OtherLexicons;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reports words that are no keyword where they stand, with what was most likely meant. */
final class Unknowns {
    /** More places than this help nobody. */
    private static final int MOST = 4;
    /** In spaces. */
    private static final int USUAL_INDENT = 2;

    /** What people write instead of a colon; a hyphen at a number is its sign. */
    private static final Pattern NO_COLON = Pattern.compile("^\\h*(?:[-=]>|=|;|\u2192|[-\u2013\u2014](?=\\h))\\h*");

    private static final Pattern MARK = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private final Lexicon lexicon;
    private final Findings findings;
    private final MarkdownHabits markdown;

    Unknowns(Lexicon lexicon, Findings findings) {
        this.lexicon = lexicon;
        this.findings = findings;
        this.markdown = new MarkdownHabits(lexicon);
    }

    /** The keys and kinds that are legal in a concept's block. */
    private List<String> legal(Concept owner) {
        List<String> legal = new ArrayList<>(lexicon.keys(owner).words());
        legal.addAll(kinds(owner));
        return legal;
    }

    private List<String> kinds(Concept owner) {
        return Vocabulary.standard().concepts().stream()
                .filter(kind -> kind.mayStandIn(owner))
                .map(kind -> lexicon.kinds().word(kind.id()))
                .toList();
    }

    /** A few of what is legal: of the steps that have no properties of their own, the kinds of items. */
    private List<String> some(Concept owner) {
        boolean hasItemsOnly = owner.isStep() && !owner.id().equals(Vocabulary.STEPS.get(0));
        return some(hasItemsOnly ? kinds(owner) : legal(owner));
    }

    /** What is legal in a concept's block and nearly a word. */
    List<String> near(String word, Concept owner) {
        return findings.isFull() ? List.of() : Nearest.of(word, legal(owner));
    }

    /** True if a key is a property of some concept. */
    boolean isElsewhere(String key) {
        return !findings.isFull() && isKeySomewhere(key);
    }

    private boolean isKeySomewhere(String key) {
        return Vocabulary.standard().concepts().stream()
                .anyMatch(concept -> lexicon.property(concept, key).isPresent());
    }

    /**
     * Reports a property line whose key is none.
     *
     * @return the name that the line seems to declare
     */
    Optional<String> report(Line.Property line, Concept owner) {
        String head = line.head().text();
        Optional<String> plain = markdown.plain(wholeLine(line.head()), owner);
        if (plain.isPresent()) {
            findings.add(Finding.of(CompileRules.UNKNOWN, line.head())
                    .with("keyword", head)
                    .withNoun("owner", "a." + owner.id())
                    .help(Message.of("help.write").with("form", plain.get()))
                    .mended(lineAround(line.head())));
            return Optional.empty();
        }
        if (!head.isEmpty() && Orphans.isMarked(head)) {
            reportOrphans(line.head(), line.text(), owner);
            return Optional.empty();
        }
        Optional<Concept> kind = lexicon.kind(head).filter(concept -> concept.mayStandIn(owner));
        if (kind.isPresent()) {
            String form = head + " " + exampleName(line) + ":";
            findings.add(Finding.of(CompileRules.NAME_MISSING, line.head())
                    .withNoun("kind", "a." + kind.get().id())
                    .help(Message.of("help.write").with("form", form)));
            return Optional.of(exampleName(line));
        }
        if (findings.isFull()) {
            return Optional.empty();
        }
        if (head.isEmpty()) {
            findings.add(Finding.of(CompileRules.KEY_MISSING, line.head()).help(Message.of("key-missing.help")));
            return Optional.empty();
        }
        if (lexicon.words().id(head).equals(Optional.of("include"))) {
            findings.add(Finding.of(CompileRules.MISPLACED, line.head())
                    .worded("include")
                    .with("keyword", head)
                    .help(Message.of("keyword-misplaced.include.help")));
            return Optional.empty();
        }
        int space = spaceIn(head);
        Optional<String> name = space < 0 ? Optional.empty() : Optional.of(Spelling.strip(head.substring(space)));
        Optional<String> translated = new OtherLexicons(lexicon).head(head, owner);
        List<String> near = translated.isPresent() ? List.of() : near(head, owner);
        if (near.isEmpty() && space > 0) {
            near = Nearest.of(head.substring(0, space), kinds(owner)).stream()
                    .map(word -> word + " " + name.orElseThrow())
                    .toList();
        }
        Finding finding = Finding.of(CompileRules.UNKNOWN, line.head())
                .with("keyword", head)
                .withNoun("owner", "a." + owner.id())
                .help(
                        translated.isPresent()
                                ? Message.of("help.write").with("form", translated.get())
                                : near.isEmpty()
                                        ? Message.of("keyword-unknown.help").withOptions("options", some(owner))
                                        : Message.of("help.did-you-mean-one").withOptions("options", near));
        // A kind of item without a name would be the next error.
        boolean isNameless = near.stream().anyMatch(word -> lexicon.kind(word).isPresent());
        findings.add(isNameless ? finding : finding.mended(line.head()));
        return name;
    }

    /** A name made of the first word of the title. */
    private static String exampleName(Line.Property line) {
        return exampleName(line.value().map(Span::text).orElse(""));
    }

    private static String exampleName(String title) {
        String word = Spelling.fold(Spelling.strip(title).split("[^\\p{L}\\p{N}-]", 2)[0]);
        return word.isEmpty() || !Character.isLetter(word.charAt(0)) ? "name" : word.replace(' ', '-');
    }

    /** Reports a line without a colon. */
    Optional<String> reportStray(Line.Stray line, Concept owner) {
        String text = line.head().text();
        if (findings.isFull()) {
            return Optional.empty();
        }
        if (text.startsWith(":")) {
            findings.add(Finding.of(CompileRules.KEY_MISSING, line.head()).help(Message.of("key-missing.help")));
            return Optional.empty();
        }
        Optional<String> repaired = markdown.comment(text).or(() -> withColon(text, owner));
        if (Orphans.isMarked(text) || (line.text().isPresent() && repaired.isEmpty())) {
            reportOrphans(line.head(), line.text(), owner);
            return Optional.empty();
        }
        Message help = repaired.map(form -> Message.of("help.write").with("form", form))
                .orElseGet(() -> Message.of("colon-missing.help"));
        Finding finding = Finding.of(CompileRules.COLON, line.head()).help(help);
        // A key without a value would be the next error.
        boolean hasValue = line.text().isPresent()
                || repaired.filter(form -> !form.endsWith(":")).isPresent();
        findings.add(hasValue ? finding.mended(line.head()) : finding);
        int space = spaceIn(text);
        boolean isItem =
                space > 0 && !Nearest.of(text.substring(0, space), kinds(owner)).isEmpty();
        return !isItem
                ? Optional.empty()
                : Optional.of(Spelling.strip(text.substring(space)).split("\\h", 2)[0]);
    }

    /** Reports lines whose keyword is missing, as one fault. */
    private void reportOrphans(Span first, Optional<TextBlock> others, Concept owner) {
        if (findings.isFull()) {
            return;
        }
        String text = first.text();
        int count = 1
                + others.map(TextBlock::lines).orElse(List.of()).stream()
                        .mapToInt(line -> Spelling.isBlank(line.text()) ? 0 : 1)
                        .sum();
        String unmarked = MARK.matcher(text).replaceFirst("");
        String word = unmarked.split("\\h", 2)[0];
        Optional<Concept> nameless = lexicon.kind(unmarked).filter(kind -> kind.mayStandIn(owner));
        boolean isKeyword = lexicon.property(owner, unmarked).isPresent()
                || lexicon.kind(word).filter(kind -> kind.mayStandIn(owner)).isPresent();
        if (isKeyword) {
            String plain = MARK.matcher(wholeLine(first)).replaceFirst("");
            Finding bullet = Finding.of(CompileRules.ORPHANS, first)
                    .worded("bullet")
                    .with("keyword", unmarked)
                    .help(Message.of("help.write").with("form", nameless.isPresent() ? named(first, unmarked) : plain));
            findings.add(count == 1 ? bullet.mended(lineAround(first)) : bullet);
            return;
        }
        boolean isTable = text.startsWith("|");
        List<String> candidates = isTable ? tables(owner) : lists(owner);
        String number = count == 1 ? "one." : "";
        Finding finding = Finding.of(CompileRules.ORPHANS, first)
                .worded(count == 1 ? "one" : "several")
                .with("count", count);
        findings.add(finding.help(begunAbove(first, candidates)
                .map(key -> Message.of("lines-without-keyword.begun.help").with("keyword", key))
                .orElseGet(() -> candidates.isEmpty()
                        ? Message.of("lines-without-keyword." + number + "help")
                        : Message.of("lines-without-keyword." + number + "some.help")
                                .withOptions("options", some(candidates)))));
    }

    /** The key of the line above, if it begins the list to which a bullet belongs. */
    private static Optional<String> begunAbove(Span bullet, List<String> keys) {
        int line = bullet.source().lineAt(bullet.start());
        String above = line > 1 ? Spelling.strip(bullet.source().line(line - 1).text()) : "";
        int colon = above.indexOf(':');
        return Optional.of(Spelling.strip(above.substring(0, Math.max(colon, 0))) + ":")
                .filter(key -> bullet.text().startsWith("-") && keys.contains(key));
    }

    /** The line with a name behind the kind of item that it opens. */
    private static String named(Span head, String kind) {
        String[] parts = wholeLine(head).split("\\h*:", 2);
        String title = parts.length > 1 ? Spelling.strip(parts[1]) : "";
        return Spelling.strip(kind + " " + exampleName(title) + ": " + title);
    }

    private static String wholeLine(Span part) {
        return lineAround(part).text();
    }

    /** The line of a word, without the spaces around it. */
    private static Span lineAround(Span part) {
        return Phrase.of(part.source().line(part.source().lineAt(part.start()))).span();
    }

    private List<String> tables(Concept owner) {
        return Vocabulary.standard().concepts().stream()
                .filter(kind -> kind.mayStandIn(owner) && !kind.parents().contains(Concept.ANY_STEP))
                .filter(kind -> lexicon.plurals().ids().contains(kind.id()))
                .map(kind -> lexicon.plurals().word(kind.id()) + ":")
                .toList();
    }

    private List<String> lists(Concept owner) {
        return owner.properties().values().stream()
                .filter(property -> property.shape() == Shape.SENTENCES)
                .map(property -> lexicon.keys(owner).word(property.id()) + ":")
                .toList();
    }

    /** The line with the colon where a key of the owner ends. */
    private Optional<String> withColon(String text, Concept owner) {
        Optional<String> best = Optional.empty();
        for (int end = spaceIn(text); end > 0; end = nextSpace(text, end)) {
            boolean hasStop = text.charAt(end - 1) == ';' || text.charAt(end - 1) == '=';
            int keyEnd = hasStop ? end - 1 : end;
            boolean isWord = keyEnd > 0 && Character.isLetterOrDigit(text.charAt(keyEnd - 1));
            if (isWord && lexicon.property(owner, text.substring(0, keyEnd)).isPresent()) {
                String rest = text.substring(keyEnd);
                best = Optional.of(
                        text.substring(0, keyEnd) + ":" + NO_COLON.matcher(rest).replaceFirst(" "));
            }
        }
        return lexicon.property(owner, text).isPresent() ? Optional.of(text + ":") : best;
    }

    private static int nextSpace(String text, int from) {
        int next = text.indexOf(' ', from + 1);
        // No key has more than four words.
        return from > 40 ? -1 : next;
    }

    private static int spaceIn(String text) {
        int space = 0;
        while (space < text.length() && !Spelling.isSpace(text.charAt(space))) {
            space++;
        }
        return space == text.length() ? -1 : space;
    }

    /** The keywords under which all of some properties may stand. */
    List<String> homes(List<Span> keys) {
        return Vocabulary.standard().concepts().stream()
                .filter(concept -> keys.stream().allMatch(key -> stands(key.text(), concept)))
                .map(concept -> concept.isStep()
                        ? lexicon.steps().word(concept.id())
                        : lexicon.kinds().word(concept.id()))
                .toList();
    }

    private boolean stands(String key, Concept concept) {
        return lexicon.property(concept, key).isPresent()
                || lexicon.rows(key, concept).isPresent()
                || lexicon.kind(key).filter(kind -> kind.mayStandIn(concept)).isPresent();
    }

    /** Reports properties in a row that belong to another kind of item, as one fault, and empties the list. */
    void reportMisplaced(List<Span> keys, Concept owner) {
        if (keys.isEmpty()) {
            return;
        }
        Span first = keys.get(0);
        List<String> homes = homes(keys);
        findings.add(Finding.of(CompileRules.MISPLACED, first)
                .worded(keys.size() > 1 ? "several" : "property")
                .with("keyword", first.text())
                .with("count", keys.size())
                .withNoun("owner", "a." + owner.id())
                .help(Message.of(keys.size() > 1 ? "keyword-misplaced.several.help" : "keyword-misplaced.help")
                        .withOptions("options", some(homes))));
        keys.clear();
    }

    /** Reports lines that stand as deep as the item above them and belong into it. */
    void reportShallow(Span first, int count, Concept owner, Line.Item item) {
        int margin = item.block().stream()
                .findFirst()
                .map(line -> line.head().from().column() - 1)
                .orElseGet(() -> first.from().column() - 1 + USUAL_INDENT);
        String number = count > 1 ? "several" : "property";
        findings.add(Finding.of(CompileRules.MISPLACED, first)
                .worded(number)
                .with("keyword", first.text())
                .with("count", count)
                .withNoun("owner", "a." + owner.id())
                .help(Message.of("keyword-misplaced.shallow." + number + ".help")
                        .with("margin", margin)
                        .with("item", item.head().text())));
    }

    /** Reports properties that are stated again in one item, as one fault. */
    void reportTwice(List<BlockGatherer.Twice> keys) {
        if (keys.isEmpty()) {
            return;
        }
        Span again = keys.get(0).again();
        findings.add(Finding.of(CompileRules.PROPERTY_TWICE, again)
                .worded(keys.size() > 1 ? "several" : "one")
                .with("keyword", again.text())
                .with("count", keys.size())
                .related(keys.get(0).first())
                .help(Message.of(keys.size() > 1 ? "property-twice.several.help" : "property-twice.help")));
    }

    private static List<String> some(List<String> words) {
        return words.size() <= MOST ? words : words.subList(0, MOST);
    }
}

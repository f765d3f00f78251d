package dev.tomster.compile;

import dev.tomster.compile.value.MergedLine;
import dev.tomster.compile.value.Phrase;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.ItemId;
import dev.tomster.syntax.Line;
import dev.tomster.syntax.Orphans;
import dev.tomster.syntax.PipeTable;
import dev.tomster.syntax.TextBlock;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gathers the lines of one block into the step or item that they belong to. */
final class BlockGatherer implements Line.Visitor<Boolean> {
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}_-]{0,99}");

    private static final Pattern QUOTES = Pattern.compile("^[\\p{Ps}\\p{Pi}\"'`]+\\h*|\\h*[\\p{Pe}\\p{Pf}\"'`]+$");

    private final Gatherer plan;
    private final Names names;
    private final Findings findings;
    private final Lexicon lexicon;
    private final Unknowns unknowns;
    private final MissingHeads missingHeads;

    /** What the line above the block opens. */
    private final Contents home;

    /** Where the item of the block stands; none for a step. */
    private final Optional<Draft> outer;

    /** What the lines belong to: another step or item than the block's once they show that the head of that is missing. */
    private Contents owner;

    private final List<Twice> twice = new ArrayList<>();
    private final List<Span> misplaced = new ArrayList<>();
    private List<Line> lines = List.of();
    private int index;
    /** True if lines were as deep as the item that they belong to. */
    private boolean isShallow;

    /** A property that was stated before. */
    record Twice(Span first, Span again) {}

    /** A step or item with the keys that were stated of it. */
    private static final class Contents {
        private final Draft draft;
        private final Map<String, Span> stated = new LinkedHashMap<>();

        Contents(Draft draft) {
            this.draft = draft;
        }

        /** What was stated of an item that was read before. */
        static Contents of(Draft draft) {
            Contents contents = new Contents(draft);
            draft.properties()
                    .forEach(each -> contents.stated.putIfAbsent(each.property().id(), each.key()));
            return contents;
        }

        Draft draft() {
            return draft;
        }

        Map<String, Span> stated() {
            return stated;
        }

        Concept concept() {
            return draft.concept();
        }

        /** True if a key may be stated here, and was not. */
        boolean takes(String key, Lexicon lexicon) {
            Optional<Property> property = lexicon.property(concept(), key);
            boolean isNew = property.isPresent()
                    && (property.get().shape().accumulates()
                            || !stated.containsKey(property.get().id()));
            return isNew || lexicon.rows(key, concept()).isPresent();
        }
    }

    BlockGatherer(Gatherer plan, Names names, Findings findings, Lexicon lexicon, Draft step) {
        this(plan, names, findings, lexicon, step, Optional.empty());
    }

    private BlockGatherer(
            Gatherer plan, Names names, Findings findings, Lexicon lexicon, Draft owner, Optional<Draft> outer) {
        this.plan = plan;
        this.names = names;
        this.findings = findings;
        this.lexicon = lexicon;
        this.home = new Contents(owner);
        this.owner = home;
        this.outer = outer;
        this.unknowns = new Unknowns(lexicon, findings);
        this.missingHeads = new MissingHeads(lexicon);
    }

    void gather(List<Line> block) {
        lines = block;
        for (index = 0; index < lines.size(); index++) {
            lines.get(index).fold(this);
        }
        unknowns.reportTwice(twice);
        unknowns.reportMisplaced(misplaced, home.concept());
    }

    @Override
    public Boolean item(Line.Item line) {
        Concept concept = line.concept();
        unknowns.reportMisplaced(misplaced, home.concept());
        if (concept.mayStandIn(home.concept())) {
            owner = home;
        }
        if (!concept.mayStandIn(owner.concept())) {
            misplacedItem(line);
        }
        checkHead(line);
        Optional<ItemId> id = name(line);
        line.title().ifPresent(title -> checkTitle(title, concept));
        Draft item = new Draft(concept, lexicon, id, line.head(), line.title().map(Phrase::of), line.text());
        owner.draft().items().add(item);
        id.ifPresent(name -> names.declare(name, line.name()));
        if (!line.hasColon()) {
            // A head that was broken off: its name may be half a name.
            id.ifPresent(names::doubt);
        }
        new BlockGatherer(plan, names, findings, lexicon, item, Optional.of(owner.draft())).gather(line.block());
        return true;
    }

    private void checkTitle(Span title, Concept concept) {
        MergedLine.inTitle(title, key -> lexicon.property(concept, key).isPresent())
                .ifPresent(merged -> findings.add(Finding.of(CompileRules.TITLE_PROPERTY, merged)
                        .with("text", merged.text())
                        .help(Message.of("help.own-line").with("form", merged.text()))));
    }

    private Optional<ItemId> name(Line.Item line) {
        String name = Names.normal(line.name().text());
        if (isName(name)) {
            return Optional.of(new ItemId(owner.draft().id(), line.concept().id(), name));
        }
        if (line.extra().isPresent()) {
            // That the name is several words was said.
            lose(line.name().through(line.extra().get()).text());
            return Optional.empty();
        }
        lose(name);
        findings.add(Finding.of(CompileRules.NAME_INVALID, line.name())
                .with("name", name)
                .help(nameHelp(name)));
        return Optional.empty();
    }

    /** What was meant as a name may be used as one, in the form in which it was proposed or without what is wrong. */
    private void lose(String typed) {
        losable(typed).forEach(names::lose);
    }

    static List<String> losable(String typed) {
        String plain = QUOTES.matcher(typed).replaceAll("");
        return List.of(typed, plain, plain.replaceAll("\\h+", "-"), asName(typed), plain.split("\\h+", 2)[0]);
    }

    /** Words as one name. */
    private static String asName(String words) {
        return QUOTES.matcher(words).replaceAll("").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}_]+", "-");
    }

    /** The name without quotes and spaces, if that is one. */
    static Message nameHelp(String name) {
        String plain = QUOTES.matcher(name).replaceAll("").replaceAll("\\h+", "-");
        return isName(plain) ? Message.of("help.write").with("form", plain) : Message.of("name-invalid.help");
    }

    /** A letter, then letters, digits, hyphens and underscores. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private void checkHead(Line.Item line) {
        String head = line.kind().text() + " " + line.name().text();
        if (!line.hasColon()) {
            String title = line.extra().map(extra -> " " + extra.text()).orElse("");
            findings.add(Finding.of(CompileRules.COLON, line.head())
                    .help(Message.of("help.write").with("form", head + ":" + title)));
        } else if (line.extra().isPresent()) {
            Span name = line.name().through(line.extra().get());
            String words = name.text();
            String one = line.kind().text() + " " + asName(words) + ":";
            String form = line.title().isPresent() ? one : one + " " + words;
            findings.add(Finding.of(CompileRules.NAME_INVALID, name)
                    .worded("spaces")
                    .with("name", words)
                    .help(
                            isName(asName(words))
                                    ? Message.of("help.write").with("form", form)
                                    : Message.of("name-invalid.help")));
        }
    }

    /** The items of one other step that follow each other are one fault: the line that opens their step is missing. */
    private void misplacedItem(Line.Item line) {
        Concept concept = line.concept();
        Optional<Contents> above = itemAbove().filter(item -> concept.mayStandIn(item.concept()));
        if (above.isPresent()) {
            unknowns.reportShallow(line.kind(), 1, home.concept(), (Line.Item) lines.get(index - 1));
            owner = above.get();
            return;
        }
        Message help = concept.parents().contains(Concept.ANY_STEP)
                ? Message.of("keyword-misplaced.any-step.help")
                : Message.of("keyword-misplaced.help").withOptions("options", homes(concept));
        findings.add(Finding.of(CompileRules.MISPLACED, line.kind())
                .with("keyword", line.kind().text())
                .withNoun("owner", "a." + home.concept().id())
                .help(help));
        Optional<Concept> step = concept.parents().stream()
                .filter(Vocabulary.STEPS::contains)
                .findFirst()
                .map(Vocabulary.standard()::concept);
        if (owner.concept().isStep() && step.isPresent()) {
            owner = new Contents(plan.step(step.get(), lexicon, line.kind(), Optional.empty()));
        }
    }

    /** The keywords under which items of a kind may stand. */
    private List<String> homes(Concept concept) {
        return concept.parents().stream()
                .map(Vocabulary.standard()::concept)
                .map(parent -> parent.isStep()
                        ? lexicon.steps().word(parent.id())
                        : lexicon.kinds().word(parent.id()))
                .toList();
    }

    @Override
    public Boolean property(Line.Property line) {
        String key = line.head().text();
        if (!key.isEmpty() && Orphans.isMarked(key)) {
            unknowns.report(line, owner.concept());
            return true;
        }
        boolean isItem = lexicon.kind(key)
                .filter(kind -> kind.mayStandIn(home.concept()))
                .isPresent();
        if (isItem || (home.takes(key, lexicon) && (owner == home || !owner.takes(key, lexicon)))) {
            owner = home;
        } else if (!owner.takes(key, lexicon) && !followsItem(line)) {
            adopt(line);
        }
        Optional<Property> property = lexicon.property(owner.concept(), key);
        Optional<Concept> table = PipeTable.kind(line, owner.concept(), lexicon);
        if (table.isPresent()) {
            new TableGatherer(names, findings, lexicon, owner.draft()).gather(table.get(), line);
        } else if (property.isPresent()) {
            state(property.get(), line);
        } else if (unknowns.isElsewhere(key)
                && unknowns.near(key, owner.concept()).isEmpty()) {
            misplace(line.head());
            return true;
        } else {
            unknowns.report(line, owner.concept()).ifPresent(names::lose);
        }
        unknowns.reportMisplaced(misplaced, home.concept());
        return true;
    }

    /** Properties that stand as deep as the item above them, and are its own, are read as such. */
    private boolean followsItem(Line.Property line) {
        Optional<Contents> item =
                itemAbove().filter(above -> above.takes(line.head().text(), lexicon));
        if (item.isEmpty()) {
            return false;
        }
        unknowns.reportMisplaced(misplaced, home.concept());
        int count = 0;
        while (index + count < lines.size()
                && lines.get(index + count) instanceof Line.Property next
                && item.get().takes(next.head().text(), lexicon)) {
            count++;
        }
        unknowns.reportShallow(line.head(), count, home.concept(), (Line.Item) lines.get(index - 1));
        owner = item.get();
        isShallow = true;
        return true;
    }

    /** The item that the line above opens. */
    private Optional<Contents> itemAbove() {
        List<Draft> items = owner.draft().items();
        boolean isBelow = index > 0
                && lines.get(index - 1) instanceof Line.Item item
                && !item.concept().isText()
                && !items.isEmpty();
        return isBelow ? Optional.of(Contents.of(items.get(items.size() - 1))) : Optional.empty();
    }

    /** If this line and others after it belong to an item or step whose head is missing, they are read as its lines. */
    private void adopt(Line.Property line) {
        Optional<MissingHeads.Missing> missing = missingHeads.above(
                lines.subList(index, lines.size()),
                home.concept(),
                outer.map(Draft::concept),
                key -> home.takes(key, lexicon));
        if (missing.isEmpty()) {
            return;
        }
        unknowns.reportMisplaced(misplaced, home.concept());
        List<Span> keys = new ArrayList<>(missing.get().keys());
        if (stated(line.head()).isPresent()) {
            unknowns.reportTwice(keys.stream()
                    .flatMap(key -> stated(key).map(first -> new Twice(first, key)).stream())
                    .toList());
        } else {
            unknowns.reportMisplaced(keys, home.concept());
        }
        Concept concept = missing.get().concept();
        if (concept.isStep()) {
            owner = new Contents(plan.step(concept, lexicon, line.head(), Optional.empty()));
            return;
        }
        Draft item = new Draft(concept, lexicon, Optional.empty(), line.head(), Optional.empty(), Optional.empty());
        Draft parent = concept.mayStandIn(home.concept()) ? home.draft() : outer.orElseThrow();
        parent.items().add(item);
        owner = new Contents(item);
    }

    /** Where the property of a key was stated first in this block. */
    private Optional<Span> stated(Span key) {
        return lexicon.property(home.concept(), key.text())
                .flatMap(property -> Optional.ofNullable(home.stated().get(property.id())));
    }

    /** Properties of one other item in a row are one fault: the line that opens it is missing. */
    private void misplace(Span key) {
        misplaced.add(key);
        if (misplaced.size() > 1 && unknowns.homes(misplaced).isEmpty()) {
            misplaced.remove(misplaced.size() - 1);
            unknowns.reportMisplaced(misplaced, home.concept());
            misplaced.add(key);
        }
    }

    private void state(Property property, Line.Property line) {
        Optional<Span> first = property.shape().accumulates()
                ? Optional.empty()
                : owner.draft().stated(property);
        owner.stated().putIfAbsent(property.id(), line.head());
        if (first.isPresent()) {
            twice.add(new Twice(first.get(), line.head()));
        } else {
            // What is deeper than a line that is not deep enough may be its neighbour.
            boolean isInDoubt = isShallow && owner != home && line.value().isPresent();
            Optional<TextBlock> text = isInDoubt ? Optional.empty() : line.text();
            owner.draft()
                    .properties()
                    .add(new Stated(property, line.head(), line.value().map(Phrase::of), text));
        }
    }

    @Override
    public Boolean stray(Line.Stray line) {
        unknowns.reportMisplaced(misplaced, home.concept());
        unknowns.reportStray(line, owner.concept()).ifPresent(names::lose);
        return true;
    }

    @Override
    public Boolean step(Line.Step line) {
        throw new IllegalStateException("a step inside a block: " + line.head());
    }

    @Override
    public Boolean include(Line.Include line) {
        throw new IllegalStateException("an include inside a block: " + line.head());
    }
}

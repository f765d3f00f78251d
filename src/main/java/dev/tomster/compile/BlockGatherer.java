package dev.tomster.compile;

import dev.tomster.compile.value.Phrase;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.ItemId;
import dev.tomster.syntax.Line;
import dev.tomster.syntax.PipeTable;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gathers the lines of one block into the step or item that they belong to. */
final class BlockGatherer implements Line.Visitor<Boolean> {
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}_-]{0,99}");

    private final Gatherer plan;
    private final Names names;
    private final Findings findings;
    private final Lexicon lexicon;
    private final Unknowns unknowns;

    /** The step or item of the block; another step once a line shows that the head of that step is missing. */
    private Draft owner;

    /** What the line above the block opens. */
    private final Draft home;

    private final List<Twice> twice = new ArrayList<>();
    private final List<Span> misplaced = new ArrayList<>();

    /** A property that was stated before. */
    record Twice(Span first, Span again) {}

    BlockGatherer(Gatherer plan, Names names, Findings findings, Lexicon lexicon, Draft owner) {
        this.plan = plan;
        this.names = names;
        this.findings = findings;
        this.lexicon = lexicon;
        this.owner = owner;
        this.home = owner;
        this.unknowns = new Unknowns(lexicon, findings);
    }

    void gather(List<Line> lines) {
        lines.forEach(line -> line.fold(this));
        unknowns.reportTwice(twice);
        unknowns.reportMisplaced(misplaced, owner.concept());
    }

    @Override
    public Boolean item(Line.Item line) {
        Concept concept = line.concept();
        unknowns.reportMisplaced(misplaced, owner.concept());
        if (concept.mayStandIn(home.concept())) {
            owner = home;
        }
        if (!concept.mayStandIn(owner.concept())) {
            misplacedItem(line);
        }
        checkHead(line);
        Optional<ItemId> id = name(line);
        Draft item = new Draft(concept, lexicon, id, line.head(), line.title().map(Phrase::of), line.text());
        owner.items().add(item);
        id.ifPresent(name -> names.declare(name, line.name()));
        return new BlockGatherer(plan, names, findings, lexicon, item).gatherAll(line.block());
    }

    private boolean gatherAll(List<Line> lines) {
        gather(lines);
        return true;
    }

    private Optional<ItemId> name(Line.Item line) {
        String name = Names.normal(line.name().text());
        if (isName(name)) {
            return Optional.of(new ItemId(owner.id(), line.concept().id(), name));
        }
        findings.add(Finding.of(CompileRules.NAME_INVALID, line.name())
                .with("name", name)
                .help(Message.of("name-invalid.help")));
        return Optional.empty();
    }

    /** A letter, then letters, digits, hyphens and underscores. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private void checkHead(Line.Item line) {
        if (line.extra().isPresent()) {
            Span name = line.name().through(line.extra().get());
            findings.add(Finding.of(CompileRules.NAME_INVALID, name)
                    .worded("spaces")
                    .with("name", name.text())
                    .help(Message.of("help.write").with("form", name.text().replaceAll("\\h+", "-"))));
        }
        if (!line.hasColon()) {
            findings.add(Finding.of(CompileRules.COLON, line.head())
                    .help(Message.of("help.write").with("form", line.head().text() + ":")));
        }
    }

    /** The items of one other step that follow each other are one fault: the line that opens their step is missing. */
    private void misplacedItem(Line.Item line) {
        Concept concept = line.concept();
        Message help = concept.parents().contains(Concept.ANY_STEP)
                ? Message.of("keyword-misplaced.any-step.help")
                : Message.of("keyword-misplaced.help").withOptions("options", homes(concept));
        findings.add(Finding.of(CompileRules.MISPLACED, line.kind())
                .with("keyword", line.kind().text())
                .withNoun("owner", "a." + home.concept().id())
                .help(help));
        Optional<Concept> home = concept.parents().stream()
                .filter(Vocabulary.STEPS::contains)
                .findFirst()
                .map(Vocabulary.standard()::concept);
        if (owner.concept().isStep() && home.isPresent()) {
            owner = plan.step(home.get(), lexicon, line.kind(), Optional.empty());
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
        boolean isAtHome = lexicon.property(home.concept(), key).isPresent()
                || lexicon.kind(key)
                        .filter(kind -> kind.mayStandIn(home.concept()))
                        .isPresent();
        if (isAtHome) {
            owner = home;
        }
        Optional<Property> property = lexicon.property(owner.concept(), key);
        Optional<Concept> table = PipeTable.kind(line, owner.concept(), lexicon);
        if (table.isPresent()) {
            new TableGatherer(names, findings, lexicon, owner).gather(table.get(), line);
        } else if (property.isPresent()) {
            state(property.get(), line);
        } else if (unknowns.isElsewhere(key)
                && unknowns.near(key, owner.concept()).isEmpty()) {
            misplace(line.head());
            return true;
        } else {
            unknowns.report(line, owner.concept()).ifPresent(names::lose);
        }
        unknowns.reportMisplaced(misplaced, owner.concept());
        return true;
    }

    /** Properties of one other item in a row are one fault: the line that opens it is missing. */
    private void misplace(Span key) {
        misplaced.add(key);
        if (misplaced.size() > 1 && unknowns.homes(misplaced).isEmpty()) {
            misplaced.remove(misplaced.size() - 1);
            unknowns.reportMisplaced(misplaced, owner.concept());
            misplaced.add(key);
        }
    }

    private void state(Property property, Line.Property line) {
        Optional<Span> first = property.shape().accumulates() ? Optional.empty() : owner.stated(property);
        if (first.isPresent()) {
            twice.add(new Twice(first.get(), line.head()));
        } else {
            owner.properties()
                    .add(new Stated(property, line.head(), line.value().map(Phrase::of), line.text()));
        }
    }

    @Override
    public Boolean stray(Line.Stray line) {
        unknowns.reportMisplaced(misplaced, owner.concept());
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

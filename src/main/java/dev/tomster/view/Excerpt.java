package dev.tomster.view;

import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.model.Reference;
import dev.tomster.model.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The chapters, sections and sheets that a document shows. */
final class Excerpt {
    /** Where the words that are no step and no kind are printed, by the anchors of chapters and sections. */
    private static final Map<String, Set<String>> ANCHORS = Map.ofEntries(
            Map.entry(
                    "budget",
                    Set.of(
                            "resources-budget",
                            "resources-budget-by-category",
                            "resources-budget-by-period",
                            "resources-costs",
                            "resources-contributions")),
            Map.entry("swot", Set.of("audit-swot")),
            Map.entry("tree", Set.of("objectives-tree")),
            Map.entry("mix", Set.of("message-mix")),
            Map.entry("matrix", Set.of("message-matrix")),
            Map.entry("calendar", Set.of("message-calendar")),
            Map.entry("name-swap", Set.of("message-name-swap")),
            Map.entry("wheel", Set.of("strategy-wheel")),
            Map.entry("timeline", Set.of("strategy-timeline")),
            Map.entry("week", Set.of("technologies-week")),
            Map.entry(
                    "measured",
                    Set.of(
                            "evaluate-scoreboard",
                            "evaluate-scores-of-objectives",
                            "evaluate-reasons",
                            "evaluate-measured",
                            "evaluate-results")),
            Map.entry("undecided", Set.of("appendix-unknowns")),
            Map.entry("assumed", Set.of("appendix-assumed")),
            Map.entry("completeness", Set.of("appendix-completeness")),
            Map.entry("origin", Set.of("appendix-origin")));

    private final boolean showsAll;
    private final Set<String> shown = new HashSet<>();
    private final Set<String> hidden = new HashSet<>();

    /**
     * @param plan the plan as far as the document holds it
     * @param show the values of the document's property "show"; everything is shown if there are none
     * @param hide the values of its property "hide"
     */
    Excerpt(Plan plan, List<Value> show, List<Value> hide) {
        this.showsAll = show.isEmpty();
        show.forEach(part -> shown.addAll(anchors(part, plan)));
        hide.forEach(part -> hidden.addAll(anchors(part, plan)));
    }

    static Set<String> anchors(Value part, Plan plan) {
        if (part instanceof Reference reference) {
            return Set.of(Titles.anchor(reference.item()), Extras.anchor(reference.item()));
        }
        if (!(part instanceof Choice choice)) {
            return Set.of();
        }
        return switch (choice.list()) {
            case Choice.STEP -> Set.of(choice.id());
            case Choice.KIND -> anchors(plan.items(choice.id()));
            default -> ANCHORS.getOrDefault(choice.id(), Set.of(choice.id()));
        };
    }

    private static Set<String> anchors(List<Item> items) {
        Set<String> anchors = new HashSet<>();
        for (Item item : items) {
            anchors.add(item.id().map(Titles::anchor).orElse(item.concept().id()));
            item.id().ifPresent(id -> anchors.add(Extras.anchor(id)));
        }
        return anchors;
    }

    /** The anchors of chapters, sections and items that are asked for by name. */
    Set<String> named() {
        return Set.copyOf(shown);
    }

    List<Chapter> of(List<Chapter> chapters) {
        return chapters.stream().flatMap(chapter -> of(chapter).stream()).toList();
    }

    private Optional<Chapter> of(Chapter chapter) {
        if (hidden.contains(chapter.anchor())) {
            return Optional.empty();
        }
        boolean isWhole = showsAll || shown.contains(chapter.anchor());
        List<Section> sections = new ArrayList<>();
        for (Section section : chapter.sections()) {
            if (hidden.contains(section.anchor())) {
                continue;
            }
            if (isWhole || shown.contains(section.anchor())) {
                sections.add(section);
            } else {
                List<Block> blocks = section.blocks().stream().flatMap(this::of).toList();
                if (!blocks.isEmpty()) {
                    sections.add(section.holding(blocks));
                }
            }
        }
        return sections.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Chapter(chapter.anchor(), chapter.letter(), chapter.title(), chapter.question(), sections));
    }

    /** What a block says of the items that are shown. */
    private Stream<Block> of(Block block) {
        if (block instanceof Block.Cards cards) {
            List<Card> some = cards.cards().stream().filter(this::shows).toList();
            return some.isEmpty() ? Stream.empty() : Stream.of(new Block.Cards(some, cards.across()));
        }
        if (block instanceof Block.Table table) {
            List<Block.Row> rows = table.rows().stream().filter(this::shows).toList();
            return rows.isEmpty() ? Stream.empty() : Stream.of(new Block.Table(table.caption(), table.columns(), rows));
        }
        if (block instanceof Block.Picture picture) {
            List<Block> words = picture.words().stream().flatMap(this::of).toList();
            // A picture shows all of its items, so it stands only where all of them do.
            return !words.isEmpty() && words.equals(picture.words()) ? Stream.of(picture) : words.stream();
        }
        return Stream.empty();
    }

    /** A sheet is shown for what it is of, and for the items that are nested in it. */
    private boolean shows(Card card) {
        return shown.contains(card.anchor())
                || card.blocks().stream()
                        .anyMatch(block -> block instanceof Block.Table table
                                && table.rows().stream().anyMatch(this::shows));
    }

    private boolean shows(Block.Row row) {
        return row.anchor().filter(shown::contains).isPresent();
    }
}

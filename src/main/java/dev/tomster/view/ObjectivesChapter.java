package dev.tomster.view;

import dev.tomster.model.Item;
import dev.tomster.model.Reference;
import dev.tomster.view.Block.Branch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What for: the tree of goals and objectives, a SMART sheet for each objective, the actions. */
final class ObjectivesChapter {
    private final Writing writing;

    private ObjectivesChapter(Writing writing) {
        this.writing = writing;
    }

    static Optional<Chapter> of(Writing writing) {
        return new ObjectivesChapter(writing).build();
    }

    private Optional<Chapter> build() {
        ChapterBuilder chapter = new ChapterBuilder(writing, "objectives");
        List<Branch> tree = tree();
        chapter.section("tree", tree.isEmpty() ? List.of() : List.of(new Pictures(writing).tree(new Block.Tree(tree))));
        chapter.items("goal");
        chapter.paperSection("goals", goals());
        List<Item> own = chapter.items("objective");
        chapter.section(
                "objectives",
                ChapterBuilder.cards(Objectives.all(writing).stream()
                        .filter(own::contains)
                        .map(this::objective)
                        .toList()));
        chapter.section(
                "actions",
                new ItemTable(writing, chapter.items("action"))
                        .title(writing.label("kind.action"), 6)
                        .paperOnly("objective", 4)
                        .column("owner", 2)
                        .column("deadline", 3)
                        .numbers("cost", 3)
                        .paperOnly("kpi", 3)
                        .column("status", 2)
                        .build());
        List<Words> outOfScope =
                chapter.facts().map(facts -> facts.takeWords("out-of-scope")).orElse(List.of());
        chapter.section(
                "out-of-scope",
                outOfScope.isEmpty() ? List.of() : List.of(new Block.Bullets(Optional.empty(), outOfScope)));
        return chapter.build();
    }

    /** Only goals that say more than their place in the tree have a sheet. */
    private List<Block> goals() {
        List<Card> cards = new ArrayList<>();
        for (Item goal : writing.plan().items("goal")) {
            Card card = new Sheet(writing, goal).build();
            boolean saysMore =
                    goal.facts().stream().anyMatch(fact -> !fact.property().id().equals("within"));
            if (saysMore) {
                cards.add(card);
            }
        }
        return ChapterBuilder.cards(cards);
    }

    /** Mission, goals, objectives, key results and actions, each below what it serves. */
    private List<Branch> tree() {
        List<Branch> branches = new ArrayList<>();
        Optional<String> mission = writing.plan().step("plan").flatMap(step -> Writing.prose(step, "mission"));
        mission.ifPresent(text -> branches.add(new Branch(0, writing.label("plan", "mission"), Words.prose(text))));
        int depth = mission.isPresent() ? 1 : 0;
        Set<Item> placed = new HashSet<>();
        for (Item goal : writing.plan().items("goal")) {
            if (goal.values("within", Reference.class).isEmpty()) {
                goal(goal, depth, branches, placed);
            }
        }
        for (Item objective : Objectives.all(writing)) {
            objective(objective, depth, branches, placed);
        }
        // A circle of goals hangs on nothing: it is shown all the same.
        writing.plan().items("goal").forEach(goal -> goal(goal, depth, branches, placed));
        return branches;
    }

    private void goal(Item goal, int depth, List<Branch> branches, Set<Item> placed) {
        if (!placed.add(goal)) {
            return;
        }
        branches.add(branch(depth, goal));
        for (Item inner : writing.plan().items("goal")) {
            if (Writing.refersTo(inner, "within", goal)) {
                goal(inner, depth + 1, branches, placed);
            }
        }
        for (Item objective : Objectives.all(writing)) {
            if (Writing.refersTo(objective, "supports", goal)) {
                objective(objective, depth + 1, branches, placed);
            }
        }
    }

    private void objective(Item objective, int depth, List<Branch> branches, Set<Item> placed) {
        if (!placed.add(objective)) {
            return;
        }
        branches.add(branch(depth, objective));
        objective.items("result").forEach(result -> branches.add(branch(depth + 1, result)));
        for (Item action : writing.plan().items("action")) {
            if (Writing.refersTo(action, "objective", objective) && placed.add(action)) {
                branches.add(branch(depth + 1, action));
            }
        }
    }

    private Branch branch(int depth, Item item) {
        String title = writing.title(item);
        Words words = item.id()
                .map(id -> Words.of(new Run.Internal(title, Titles.anchor(id))))
                .orElseGet(() -> Words.title(title));
        return new Branch(depth, writing.kind(item.concept()), words);
    }

    private Card objective(Item item) {
        Sheet sheet = new Sheet(writing, item).badge("priority").badge("type");
        return sheet.add(new Block.Smart(new SmartLetters(writing, item, sheet.facts()).all()))
                .build();
    }
}

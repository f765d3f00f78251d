package dev.tomster.view;

import dev.tomster.coverage.Sum;
import dev.tomster.model.Item;
import dev.tomster.model.Money;
import dev.tomster.view.Block.Bar;
import dev.tomster.view.Block.Row;
import dev.tomster.view.Chart.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** With what means: money, people, skills, suppliers, milestones, approval. */
final class ResourcesChapter {
    private final Writing writing;

    private ResourcesChapter(Writing writing) {
        this.writing = writing;
    }

    static Optional<Chapter> of(Writing writing) {
        return new ResourcesChapter(writing).build();
    }

    private Optional<Chapter> build() {
        ChapterBuilder chapter = new ChapterBuilder(writing, "resources");
        Budget budget = new Budget(writing);
        List<LabelledFact> total =
                chapter.facts().map(facts -> facts.takeAll("budget")).orElse(List.of());
        chapter.paperSection("budget", total.isEmpty() ? List.of() : List.of(new Block.Facts(total)));
        chapter.section("budget-by-category", bars(budget, "category"));
        chapter.paperSection("budget-by-period", bars(budget, "period"));
        chapter.section("costs", costs(chapter.items("cost"), budget));
        chapter.paperSection(
                "contributions",
                new ItemTable(writing, chapter.items("contribution"))
                        .title(writing.label("kind.contribution"), 5)
                        .column("type", 3)
                        .column("giver", 4)
                        .column("period", 4)
                        .column("state", 2)
                        .numbers("amount", 3)
                        .build());
        chapter.section("people", people(chapter.items("person")));
        chapter.section(
                "skills",
                new ItemTable(writing, chapter.items("skill"))
                        .title(writing.label("kind.skill"), 4)
                        .column("level", 4)
                        .column("solve", 2)
                        .column("with", 3)
                        .column("person", 2)
                        .column("deadline", 3)
                        .numbers("amount", 2)
                        .build());
        chapter.paperSection(
                "suppliers",
                new ItemTable(writing, chapter.items("supplier"))
                        .title(writing.label("kind.supplier"), 3)
                        .column("scope", 6)
                        .numbers("fee", 2)
                        .column("period", 5)
                        .column("delay", 2)
                        .build());
        chapter.paperSection(
                "milestones",
                new ItemTable(writing, chapter.items("milestone"))
                        .column("date", 3)
                        .column("every", 3)
                        .title(writing.label("kind.milestone"), 8)
                        .column("owner", 3)
                        .build());
        chapter.section(
                "approval",
                ChapterBuilder.pairs(chapter.items("approval").stream()
                        .map(item -> new Sheet(writing, item)
                                .facts(
                                        "content",
                                        "approvers",
                                        "delay",
                                        "silent",
                                        "four-eyes",
                                        "checklist",
                                        "escalation")
                                .build())
                        .toList()));
        return chapter.build();
    }

    private Optional<Block> costs(List<Item> lines, Budget budget) {
        ItemTable table = new ItemTable(writing, lines)
                .title(writing.label("kind.cost"), 6)
                .column("category", 3)
                .column("period", 4)
                .paperOnly("campaign", 3)
                .paperOnly("channel", 3)
                .paperOnly("objective", 4)
                .column("state", 2)
                .numbers("spent", 3)
                .numbers("amount", 4);
        return table.build(total(table, lines, budget));
    }

    /** The sum of the lines below them, and what is left of the budget if they do not use it up. */
    private List<Row> total(ItemTable table, List<Item> lines, Budget budget) {
        Optional<Integer> column = table.indexOf("amount");
        Sum sum = budget.sum(lines);
        if (column.isEmpty() || sum.known().isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        rows.add(totalRow(table, column.get(), totalLabel("total", budget, sum), budget.write(sum)));
        budget.total()
                .flatMap(sum::leftOf)
                .filter(left -> left.quantity().amount().signum() != 0)
                .ifPresent(left -> rows.add(
                        totalRow(table, column.get(), totalLabel("total.left", budget, sum), writing.write(left))));
        return rows;
    }

    /** Says how many lines the sum does not hold yet. */
    private Words totalLabel(String label, Budget budget, Sum sum) {
        Words words = Words.plain(writing.label(label));
        return budget.undecided(sum)
                .map(open -> words.then(new Run.Remark(open)))
                .orElse(words);
    }

    private static Row totalRow(ItemTable table, int column, Words label, Words amount) {
        List<Words> cells = new ArrayList<>();
        for (int i = 0; i < table.width(); i++) {
            cells.add(i == column ? amount : i == table.titleIndex() ? label : Words.NONE);
        }
        return new Row(Optional.empty(), cells, true);
    }

    private List<Block> bars(Budget budget, String property) {
        Sum whole = budget.sum(budget.lines());
        boolean stated =
                budget.lines().stream().anyMatch(line -> line.fact(property).isPresent());
        BigDecimal sum = whole.known().map(Money::amount).orElse(BigDecimal.ZERO);
        if (!stated || sum.signum() <= 0) {
            return List.of();
        }
        List<Bar> bars = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        budget.by(property).forEach((group, lines) -> {
            Sum part = budget.sum(lines);
            Bar bar = bar(group, budget, part, sum, whole.isWhole());
            bars.add(bar);
            parts.add(new Part(
                    group,
                    bar.value(),
                    part.known().map(Money::amount).orElse(BigDecimal.ZERO).doubleValue()));
        });
        Block words = new Block.Bars(bars);
        // One bar alone has nothing that it could be longer than.
        return List.of(parts.size() < 2 ? words : new Pictures(writing).budget(property, parts, words));
    }

    /** @param exact true if the sum is all there is: otherwise nobody knows what share a part has */
    private Bar bar(String group, Budget budget, Sum part, BigDecimal sum, boolean exact) {
        BigDecimal share = part.known()
                .map(Money::amount)
                .orElse(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(100))
                .divide(sum, 0, RoundingMode.HALF_UP);
        String amount = Text.of(budget.write(part));
        String value = exact ? amount + " \u00B7 " + writing.format().percent(share) : amount;
        return new Bar(Words.plain(group), value, Math.min(100, share.intValue()));
    }

    private List<Block> people(List<Item> people) {
        return ChapterBuilder.pairs(people.stream()
                .map(item -> new Sheet(writing, item)
                        .portrait()
                        .badge("type")
                        .badge("status")
                        .facts("role", "time", "period", "term", "deputy", "channels", "tasks", "skills")
                        .build())
                .toList());
    }
}

package dev.tomster.view;

import dev.tomster.model.Item;
import dev.tomster.model.Money;
import dev.tomster.view.Block.Bar;
import dev.tomster.view.Block.Row;
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
                .numbers("amount", 4);
        return table.build(total(table, lines, budget));
    }

    /** The sum of the lines below them, and what is left of the budget if they do not use it up. */
    private List<Row> total(ItemTable table, List<Item> lines, Budget budget) {
        Optional<Integer> column = table.indexOf("amount");
        Optional<Money> sum = budget.sum(lines);
        if (column.isEmpty() || sum.isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        rows.add(totalRow(table, column.get(), writing.label("total"), sum.get()));
        budget.total()
                .filter(total -> total.currency().equals(sum.get().currency()))
                .filter(total -> total.amount().compareTo(sum.get().amount()) != 0)
                .ifPresent(total -> {
                    Money left = total.plus(sum.get().times(BigDecimal.ONE.negate()));
                    rows.add(totalRow(table, column.get(), writing.label("total.left"), left));
                });
        return rows;
    }

    private Row totalRow(ItemTable table, int column, String label, Money amount) {
        List<Words> cells = new ArrayList<>();
        for (int i = 0; i < table.width(); i++) {
            cells.add(
                    i == column
                            ? Words.plain(writing.format().money(amount))
                            : i == table.titleIndex() ? Words.plain(label) : Words.NONE);
        }
        return new Row(Optional.empty(), cells, true);
    }

    private List<Block> bars(Budget budget, String property) {
        Optional<Money> sum = budget.sum(budget.lines());
        boolean stated =
                budget.lines().stream().anyMatch(line -> line.fact(property).isPresent());
        if (sum.isEmpty() || !stated || sum.get().amount().signum() <= 0) {
            return List.of();
        }
        List<Bar> bars = new ArrayList<>();
        budget.by(property)
                .forEach((group, lines) -> budget.sum(lines).ifPresent(amount -> {
                    BigDecimal share = amount.amount()
                            .multiply(BigDecimal.valueOf(100))
                            .divide(sum.get().amount(), 0, RoundingMode.HALF_UP);
                    bars.add(new Bar(
                            Words.plain(group),
                            writing.format().money(amount) + " \u00B7 "
                                    + writing.format().percent(share),
                            share.intValue()));
                }));
        return List.of(new Block.Bars(bars));
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

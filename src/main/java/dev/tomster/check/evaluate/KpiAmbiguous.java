package dev.tomster.check.evaluate;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.WordList;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import dev.tomster.text.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An indicator whose name stands for several formulas, without saying which. */
final class KpiAmbiguous implements PlanRule {
    private static final List<Name> NAMES = read();

    /**
     * A name that several formulas have.
     *
     * @param id the wording of the finding
     * @param bases what a title says if it says which formula is meant
     * @param isCounted true if the network or the source defines what is counted
     */
    private record Name(String id, WordList names, WordList bases, boolean isCounted) {}

    private static List<Name> read() {
        List<Name> names = new ArrayList<>();
        Rows.readSections(KpiAmbiguous.class, "kpi_ambiguous.ini").forEach((id, rows) -> {
            if (!id.isEmpty()) {
                names.add(new Name(id, phrases(rows, "name."), phrases(rows, "base."), rows.containsKey("counted")));
            }
        });
        return names;
    }

    private static WordList phrases(Map<String, String> rows, String prefix) {
        return WordList.of(rows.entrySet().stream()
                .filter(row -> row.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .toList());
    }

    @Override
    public Definition definition() {
        return Definition.gap("kpi-ambiguous", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item kpi : strategy.items("kpi")) {
            if (!strategy.says(kpi, "formula") && !strategy.says(kpi, "definition")) {
                NAMES.stream()
                        .filter(name -> isMeant(strategy, kpi, name))
                        .findFirst()
                        .ifPresent(name -> report.on(kpi)
                                .worded(name.id())
                                .with("kpi", kpi)
                                .withKey("formula", "formula")
                                .add());
            }
        }
    }

    private static boolean isMeant(Strategy strategy, Item kpi, Name name) {
        String title = kpi.title().map(Prose::markdown).orElse("") + ", "
                + kpi.id().map(id -> id.name()).orElse("");
        String source = kpi.value("source", Prose.class).map(Prose::markdown).orElse("");
        // A tool computes in its own way, which is written down there.
        boolean isOfTool = strategy.items("tool").stream()
                .flatMap(tool -> tool.title().stream())
                .anyMatch(tool -> source.contains(tool.markdown()));
        boolean isDefined = name.isCounted() && (strategy.says(kpi, "channels") || strategy.says(kpi, "source"));
        return name.names().isIn(title) && !name.bases().isIn(title + ", " + source) && !isOfTool && !isDefined;
    }
}

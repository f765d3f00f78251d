package dev.tomster.app;

import dev.tomster.check.rule.Figures;
import dev.tomster.check.rule.PlanKeywords;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.evaluate.Disagreement;
import dev.tomster.evaluate.Doubled;
import dev.tomster.evaluate.KpiResult;
import dev.tomster.evaluate.Place;
import dev.tomster.evaluate.Reason;
import dev.tomster.evaluate.Rounded;
import dev.tomster.evaluate.Scoreboard;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.model.Quantity;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/** What is wrong with indicators by what their results say: units that are mixed up, and values that contradict each other. */
final class ScoreboardFindings {
    private static final Set<String> MIX_UPS = Set.of(
            "dimension-add",
            "dimension-sum",
            "dimension-unit",
            "dimension-product",
            "currencies",
            "circle",
            "target-unit");

    private final Plan plan;
    private final Findings findings;

    private ScoreboardFindings(Plan plan, Findings findings) {
        this.plan = plan;
        this.findings = findings;
    }

    static void add(Plan plan, Scoreboard scoreboard, Findings findings) {
        ScoreboardFindings told = new ScoreboardFindings(plan, findings);
        scoreboard.kpis().forEach(told::mixUp);
        scoreboard.disagreements().forEach(told::disagreement);
        scoreboard.doubled().forEach(told::doubled);
    }

    private void mixUp(KpiResult kpi) {
        Reason reason = kpi.verdict().reasons().get(0);
        if (!MIX_UPS.contains(reason.key())) {
            return;
        }
        boolean isTarget = reason.key().equals("target-unit");
        boolean isOfObjective = isTarget && kpi.kpi().fact("target").isEmpty();
        String wording = isOfObjective ? "target-unit-objective" : reason.key();
        Finding finding = Finding.of(AppRules.KPI_UNITS, place(kpi.kpi(), isTarget ? "target" : "formula"))
                .worded(wording)
                .with("kpi", name(kpi.kpi()));
        for (var argument : reason.arguments().entrySet()) {
            if (argument.getValue() instanceof Reason.Names names) {
                finding = finding.with(argument.getKey(), String.join(", ", names.names()));
            }
        }
        tell(finding, "kpi-units." + wording);
    }

    private void disagreement(Disagreement found) {
        Finding finding = Finding.of(AppRules.RESULTS_DIFFER, StatedPlace.of(found.kpi(), found.first(), found.last()))
                .with("kpi", name(found.kpi()))
                .with("period", days(found.first(), found.last()))
                .withFigure("stated", language -> amount(language, found.stated()))
                .withFigure("measured", language -> amount(language, found.measured()))
                .related(span(found.place()));
        tell(finding, "results-differ");
    }

    private void doubled(Doubled found) {
        Finding finding = Finding.of(AppRules.RESULTS_DOUBLED, span(found.place()))
                .with("metric", found.metric())
                .with("period", days(found.first(), found.last()))
                .withFigure("all", language -> amount(language, found.ofAll()))
                .withFigure("channels", language -> amount(language, found.ofChannels()));
        tell(found.more() == 0 ? finding : finding.worded("more").with("count", found.more() + 1), "results-doubled");
    }

    private void tell(Finding finding, String sentence) {
        findings.add(finding.help(Message.of(sentence + ".help").typedIn(new PlanKeywords(plan.language()))));
    }

    private static String amount(String language, Quantity quantity) {
        return new Figures(language).of(Rounded.of(quantity));
    }

    private static String days(LocalDate first, LocalDate last) {
        boolean isMonth =
                first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1));
        return isMonth
                ? YearMonth.from(first).toString()
                : first.equals(last) ? first.toString() : first + " .. " + last;
    }

    /** A row of a file of which nothing was kept but its place. */
    private static Span span(Place place) {
        return Source.excerpt(place.file(), "", place.line()).span(0, 0);
    }

    private static String name(Item item) {
        return item.id().map(id -> id.name()).orElse("");
    }

    private static Span place(Item item, String property) {
        return item.fact(property)
                .map(Fact::entries)
                .map(entries -> entries.get(0))
                .map(Entry::span)
                .orElse(item.head());
    }
}

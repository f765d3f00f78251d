package dev.tomster.app;

import dev.tomster.check.rule.Figures;
import dev.tomster.check.rule.PlanKeywords;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.Rule;
import dev.tomster.evaluate.KpiResult;
import dev.tomster.evaluate.Progress.Missed;
import dev.tomster.evaluate.Reason;
import dev.tomster.evaluate.Rounded;
import dev.tomster.evaluate.Scoreboard;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.model.Plan;
import dev.tomster.model.Silence;
import dev.tomster.text.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What is wrong with indicators by what their results say: formulas that mix units up, missed targets that nobody decided on. */
final class ScoreboardFindings {
    private static final String MISSED = "result-off-target-no-decision";
    private static final Set<String> MIX_UPS =
            Set.of("dimension-add", "dimension-sum", "dimension-unit", "dimension-product", "currencies", "circle");

    private ScoreboardFindings() {}

    static void add(Plan plan, Scoreboard scoreboard, Findings findings) {
        Optional<Rule> missed = RuleIndex.rule(MISSED);
        Figures figures = new Figures(plan.language());
        for (KpiResult kpi : scoreboard.kpis()) {
            Reason reason = kpi.verdict().reasons().get(0);
            if (MIX_UPS.contains(reason.key())) {
                findings.add(mixUp(kpi, reason, plan.language()));
            }
            kpi.progress()
                    .flatMap(progress -> progress.missed())
                    .filter(found -> !isDecided(plan, found.day()) && !isAccepted(kpi.kpi()))
                    .ifPresent(found -> missed.ifPresent(
                            rule -> findings.add(missed(kpi.kpi(), found, rule, figures, plan.language()))));
        }
    }

    private static Finding mixUp(KpiResult kpi, Reason reason, String language) {
        Finding finding = Finding.of(AppRules.KPI_UNITS, place(kpi.kpi(), "formula"))
                .worded(reason.key())
                .with("kpi", name(kpi.kpi()));
        for (var argument : reason.arguments().entrySet()) {
            if (argument.getValue() instanceof Reason.Names names) {
                finding = finding.with(argument.getKey(), String.join(", ", names.names()));
            }
        }
        return finding.help(Message.of("kpi-units." + reason.key() + ".help").typedIn(new PlanKeywords(language)));
    }

    private static Finding missed(Item kpi, Missed missed, Rule rule, Figures figures, String language) {
        return Finding.of(rule, kpi.head())
                .with("kpi", name(kpi))
                .with("reached", figures.of(Rounded.of(missed.reached())))
                .with("target", figures.of(missed.due()))
                .with("date", missed.day().toString())
                .help(Message.of(MISSED + ".help").typedIn(new PlanKeywords(language)));
    }

    /** As the rule of the plan has it: any decision on the day or since. */
    private static boolean isDecided(Plan plan, LocalDate day) {
        return plan.items("decision").stream()
                .map(decision -> decision.value("date", CalendarDate.class))
                .anyMatch(
                        date -> date.filter(found -> found.last().isBefore(day)).isEmpty());
    }

    private static boolean isAccepted(Item kpi) {
        return kpi.values("accept", Silence.class).stream()
                .anyMatch(silence -> silence.rule().equals(MISSED));
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

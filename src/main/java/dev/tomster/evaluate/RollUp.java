package dev.tomster.evaluate;

import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What several verdicts come to. An objective takes the heaviest of its indicators: one that fails is looked at. The plan takes
 * the heaviest of its primary objectives; a secondary one that asks for a change asks the plan to adjust.
 */
final class RollUp {
    private RollUp() {}

    /** A verdict with the name of what it speaks of. */
    private record Named(String name, Verdict verdict) {}

    static Verdict ofKpis(List<KpiResult> kpis) {
        return heaviest(kpis.stream()
                .map(kpi -> new Named(name(kpi.kpi()), kpi.verdict()))
                .toList());
    }

    static Verdict ofObjectives(List<ObjectiveResult> objectives) {
        List<ObjectiveResult> primary = objectives.stream()
                .filter(result -> is(result.objective(), "primary"))
                .toList();
        if (primary.isEmpty()) {
            return heaviest(named(objectives));
        }
        Verdict whole = heaviest(named(primary));
        List<ObjectiveResult> failing = objectives.stream()
                .filter(result -> !is(result.objective(), "primary"))
                .filter(result -> result.verdict().decision().equals(Optional.of(Decision.CHANGE)))
                .toList();
        if (failing.isEmpty()
                || whole.decision().filter(found -> found != Decision.CONTINUE).isPresent()) {
            return whole;
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of("secondary")
                .with(
                        "names",
                        new Reason.Names(failing.stream()
                                .map(result -> name(result.objective()))
                                .toList())));
        whole.decision().ifPresent(found -> reasons.addAll(whole.reasons()));
        boolean isHint = failing.stream().allMatch(result -> result.verdict().isHint());
        return new Verdict(Optional.of(Decision.ADJUST), List.copyOf(reasons), isHint);
    }

    private static List<Named> named(List<ObjectiveResult> objectives) {
        return objectives.stream()
                .map(result -> new Named(name(result.objective()), result.verdict()))
                .toList();
    }

    private static boolean is(Item objective, String priority) {
        return objective
                .value("priority", Choice.class)
                .filter(choice -> choice.id().equals(priority))
                .isPresent();
    }

    private static Verdict heaviest(List<Named> verdicts) {
        Optional<Decision> heaviest = verdicts.stream()
                .flatMap(named -> named.verdict().decision().stream())
                .max(Decision::compareTo);
        if (heaviest.isEmpty()) {
            return Verdict.none(Reason.of("no-verdict"));
        }
        List<Named> decisive = verdicts.stream()
                .filter(named -> named.verdict().decision().equals(heaviest))
                .toList();
        return new Verdict(
                heaviest,
                List.of(Reason.of("of")
                        .with(
                                "names",
                                new Reason.Names(
                                        decisive.stream().map(Named::name).toList()))),
                decisive.stream().allMatch(named -> named.verdict().isHint()));
    }

    private static String name(Item item) {
        return item.id()
                .map(id -> id.name())
                .or(() -> item.title().map(title -> title.markdown()))
                .orElseGet(() -> item.concept().id());
    }
}

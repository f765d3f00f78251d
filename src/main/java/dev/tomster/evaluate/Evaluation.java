package dev.tomster.evaluate;

import dev.tomster.evaluate.KpiResult.ChannelCourse;
import dev.tomster.kpi.KnownMetric.Kind;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Formula;
import dev.tomster.model.Item;
import dev.tomster.model.ItemId;
import dev.tomster.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Computes what the results of a plan come to. */
public final class Evaluation {
    private final Plan plan;
    private final Observations observations;
    private final List<ItemId> channels;
    private final List<Indicator> indicators;
    private final LocalDate day;
    private final List<Disagreement> disagreements = new ArrayList<>();

    private Evaluation(Plan plan, Observations observations, Optional<LocalDate> on) {
        this.plan = plan;
        this.observations = observations;
        this.channels = plan.items("channel").stream()
                .flatMap(item -> item.id().stream())
                .toList();
        this.indicators = plan.items("kpi").stream().map(Indicator::of).toList();
        this.day = on.or(this::lastMeasured).orElse(LocalDate.MIN);
    }

    /**
     * The scoreboard of a plan, from the values that it states and those of its own file of results.
     *
     * @param on the last day of which results count; without it, the last one that was measured
     */
    public static Scoreboard of(Plan plan, Optional<LocalDate> on) {
        return of(plan, Observations.ofResults(plan, on), on);
    }

    /** The same from results that were read elsewhere, and the values that the plan states. */
    public static Scoreboard of(Plan plan, Observations observations, Optional<LocalDate> on) {
        return new Evaluation(plan, observations, on).scoreboard();
    }

    private Optional<LocalDate> lastMeasured() {
        LocalDate until = observations.timeframe().until();
        return Stream.concat(
                        observations.pools().lastDay().stream(),
                        indicators.stream()
                                .flatMap(indicator -> StatedValues.of(indicator, Grain.DAY, until).lastDay().stream()))
                .max(LocalDate::compareTo);
    }

    private Scoreboard scoreboard() {
        Map<String, Indicator> byName = new LinkedHashMap<>();
        indicators.forEach(indicator -> byName.putIfAbsent(Resolution.name(indicator), indicator));
        List<KpiResult> kpis =
                indicators.stream().map(indicator -> result(indicator, byName)).toList();
        List<ObjectiveResult> objectives = new ArrayList<>();
        for (Item objective : plan.items("objective")) {
            List<KpiResult> own = kpis.stream()
                    .filter(result -> Targets.names(objective, "kpi", result.kpi())
                            || Targets.names(result.kpi(), "objective", objective))
                    .toList();
            if (!own.isEmpty()) {
                objectives.add(new ObjectiveResult(objective, own, RollUp.ofKpis(own), decisions(List.of(objective))));
            }
        }
        return new Scoreboard(
                Optional.of(day).filter(found -> !found.equals(LocalDate.MIN)),
                kpis,
                List.copyOf(objectives),
                objectives.isEmpty() ? RollUp.ofKpis(kpis) : RollUp.ofObjectives(objectives),
                plan.items("review"),
                observations.unused(),
                List.copyOf(disagreements),
                observations.doubled());
    }

    private KpiResult result(Indicator indicator, Map<String, Indicator> byName) {
        Result<Node> node = indicator
                .formula()
                .map(formula -> new Resolution(observations, byName).of(indicator, formula))
                .orElseGet(Result::missing);
        Result<Teller> teller = new Units(observations, plan).of(indicator, node);
        List<Item> objectives = Targets.objectives(plan, indicator.kpi());
        List<Item> decisions = decisions(concerned(indicator, objectives));
        boolean isBroken = teller.why().isPresent();
        if (isBroken) {
            Course empty = new Course(
                    indicator.grain(),
                    List.of(),
                    new Outcome.NotMeasurable(teller.why().get()));
            return new KpiResult(
                    indicator.kpi(),
                    formula(indicator),
                    indicator.known(),
                    empty,
                    List.of(),
                    Optional.empty(),
                    Verdict.none(teller.why().get()),
                    decisions);
        }
        Courses courses = new Courses(
                indicator, observations, node.value(), teller.value().orElseThrow(), day);
        List<ChannelCourse> byChannel = byChannel(courses, indicator.channels());
        Course total = courses.total(channels);
        disagreements.addAll(courses.disagreements());
        Result<Progress> progress = new Progresses(
                        indicator,
                        new Targets(plan, indicator, objectives),
                        observations.timeframe(),
                        teller.value().orElseThrow().dimension(),
                        addsUp(indicator, node))
                .of(total, courses.reached(), day);
        Verdict verdict = progress.value()
                .map(found -> Verdicts.of(indicator.kpi(), found))
                .orElseGet(() -> Verdict.none(obstacle(total, node, progress)));
        return new KpiResult(
                indicator.kpi(),
                formula(indicator),
                indicator.known(),
                total,
                byChannel,
                progress.value(),
                verdict,
                decisions);
    }

    private List<ChannelCourse> byChannel(Courses courses, List<ItemId> named) {
        List<ChannelCourse> byChannel = new ArrayList<>();
        for (Item channel : plan.items("channel")) {
            channel.id()
                    .filter(id -> named.isEmpty() || named.contains(id))
                    .flatMap(id -> courses.of(id, channels))
                    .ifPresent(course -> byChannel.add(new ChannelCourse(channel, course)));
        }
        return List.copyOf(byChannel);
    }

    /** Where nothing was measured, the names that are missing say more. */
    private static Reason obstacle(Course total, Result<Node> node, Result<Progress> progress) {
        boolean isMissing =
                total.periods().isEmpty() && total.toDate().obstacle().isEmpty();
        return (isMissing ? node.why().or(() -> unmeasured(node)) : Optional.<Reason>empty())
                .or(() -> total.periods().stream()
                        .flatMap(period -> period.outcome().obstacle().stream())
                        .reduce((first, last) -> last)
                        .filter(found -> total.latest().isEmpty()))
                .or(progress::why)
                .orElse(Reason.of("no-result"));
    }

    private static Optional<Reason> unmeasured(Result<Node> node) {
        return node.value().stream()
                .flatMap(Node::unmeasured)
                .findFirst()
                .map(name -> Reason.of("no-metric").with("names", name));
    }

    private static Optional<Formula> formula(Indicator indicator) {
        return indicator.known().map(known -> known.formula()).or(indicator::formula);
    }

    /** True if what a target speaks of is the sum of the periods: by declaration, or because only things are counted that happen. */
    private static boolean addsUp(Indicator indicator, Result<Node> node) {
        return indicator
                .aggregation()
                .map(found -> found.equals("sum"))
                .orElseGet(() -> node.value()
                        .filter(found -> !found.dimension().isRatio() && isOfFlows(found))
                        .isPresent());
    }

    private static boolean isOfFlows(Node node) {
        if (node instanceof Node.Operation operation) {
            return isOfFlows(operation.left()) && isOfFlows(operation.right());
        }
        return node instanceof Node.Constant
                || (node instanceof Node.Column column && column.kind() == Kind.FLOW)
                || (node instanceof Node.Unmeasured unmeasured && unmeasured.kind() == Kind.FLOW);
    }

    private List<Item> concerned(Indicator indicator, List<Item> objectives) {
        return Stream.of(
                        Stream.of(indicator.kpi()),
                        objectives.stream(),
                        indicator.channels().stream().flatMap(id -> plan.item(id).stream()))
                .flatMap(found -> found)
                .toList();
    }

    private List<Item> decisions(List<Item> about) {
        return plan.items("decision").stream()
                .filter(decision -> about.stream().anyMatch(item -> Targets.names(decision, "about", item)))
                .sorted(Comparator.comparing(decision -> decision.value("date", CalendarDate.class)
                        .map(CalendarDate::first)
                        .orElse(LocalDate.MIN)))
                .toList();
    }
}

package dev.tomster.check.resources;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Platform;
import dev.tomster.check.rule.Platforms;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A network that is new to the team, and nobody who learns it. */
final class TrainingMissing implements PlanRule {
    private static final Set<String> NEW = Set.of("to-create", "trial");

    @Override
    public Definition definition() {
        return Definition.gap("training-missing", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        boolean isLearned = !strategy.items("skill").isEmpty()
                || strategy.items("cost").stream().anyMatch(cost -> strategy.is(cost, "category", "training"));
        // Where nobody is listed, nobody knows what the team can do.
        if (isLearned || strategy.items("person").isEmpty()) {
            return;
        }
        Set<Platform> known = known(strategy);
        for (Item channel : strategy.items("channel")) {
            Optional<Platform> platform = strategy.platform(channel)
                    .filter(found -> found.type() != Platform.Type.OWN)
                    .filter(found -> !known.contains(found));
            boolean isNew = channel.values("status", Choice.class).stream()
                    .map(Choice::id)
                    .anyMatch(NEW::contains);
            if (isNew && platform.isPresent()) {
                report.on(channel)
                        .at("status")
                        .with("platform", platform.get().name())
                        .add();
            }
        }
    }

    /** The platforms that somebody can use already. */
    private static Set<Platform> known(Strategy strategy) {
        Stream<Platform> inUse = strategy.activeChannels().stream()
                .filter(channel -> !strategy.is(channel, "status", "trial"))
                .map(strategy::platform)
                .flatMap(Optional::stream);
        Stream<Platform> skills = strategy.items("person").stream()
                .flatMap(person -> Texts.of(person, "skills").stream())
                .map(Platforms::in)
                .flatMap(Optional::stream);
        return Stream.concat(inUse, skills).collect(Collectors.toSet());
    }
}

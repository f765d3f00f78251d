package dev.tomster.check.target;

import dev.tomster.check.rule.AudienceTree;
import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Found;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import dev.tomster.model.Value;
import dev.tomster.model.Word;
import dev.tomster.vocabulary.Spelling;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A persona that messages accompany for a part of the way only, from not knowing the brand to acting. */
final class StageWithoutMessage implements PlanRule {
    private static final List<String> USUAL = List.of("attention", "interest", "desire", "action");
    /** What speaks to an audience, and may serve an objective of a stage. */
    private static final List<String> SPOKEN = List.of("key-message", "campaign", "everyday");

    @Override
    public Definition definition() {
        return Definition.gap("stage-coverage", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        List<String> declared = words(strategy.header());
        List<String> all = declared.isEmpty()
                ? USUAL.stream().map(id -> strategy.choice("stage", id)).toList()
                : declared;
        AudienceTree tree = new AudienceTree(strategy);
        for (Item audience : strategy.audiences()) {
            List<Item> addressed = tree.withSegments(audience);
            if (!isAccompanied(strategy, audience, declared) || isAnyStage(strategy, addressed)) {
                continue;
            }
            Set<String> covered = new HashSet<>();
            for (Item each : addressed) {
                covered(strategy, each, covered);
            }
            List<String> wanted = wanted(audience, all);
            List<String> missing = wanted.stream()
                    .filter(stage -> !covered.contains(Spelling.fold(stage)))
                    .toList();
            // Without a stage anywhere the plan does not divide its messages by stages.
            if (!covered.isEmpty() && !missing.isEmpty()) {
                Found found = report.on(audience);
                (missing.size() > 1 ? found.worded("several") : found)
                        .with("persona", audience)
                        .withAll("stages", missing)
                        .with(
                                "stage",
                                strategy.key(
                                        strategy.items("key-message").get(0).concept(), "stage"))
                        .with("first", missing.get(0))
                        .withKey("key", "stages")
                        .add();
            }
        }
    }

    /** Whom a plan serves second it need not accompany all the way, unless it says so. A segment with personas is theirs. */
    private static boolean isAccompanied(Strategy strategy, Item audience, List<String> declared) {
        boolean isSaid = !declared.isEmpty() || !words(audience).isEmpty();
        return (isSaid || !strategy.is(audience, "priority", "secondary"))
                && strategy.naming("persona", "within", audience).isEmpty();
    }

    /** True if a message to them does not say at which stage it speaks: it may be any. */
    private static boolean isAnyStage(Strategy strategy, List<Item> audiences) {
        return audiences.stream()
                .flatMap(audience -> strategy.naming("key-message", "for", audience).stream())
                .anyMatch(message -> stages(strategy, message).findAny().isEmpty());
    }

    /** The stages that concern an audience: those that it states, as far as the plan has them. */
    private static List<String> wanted(Item audience, List<String> all) {
        Set<String> own = new HashSet<>();
        words(audience).forEach(stage -> own.add(Spelling.fold(stage)));
        return own.isEmpty()
                ? all
                : all.stream()
                        .filter(stage -> own.contains(Spelling.fold(stage)))
                        .toList();
    }

    private static void covered(Strategy strategy, Item audience, Set<String> covered) {
        for (String kind : SPOKEN) {
            for (Item item : strategy.naming(kind, "for", audience)) {
                stages(strategy, item).forEach(stage -> covered.add(Spelling.fold(stage)));
            }
        }
    }

    /** The stages at which something speaks: its own, and those of the objectives that it serves. */
    private static Stream<String> stages(Strategy strategy, Item item) {
        return Stream.concat(Stream.of(item), strategy.named(item, "objective").stream())
                .flatMap(each -> each.values("stage").stream())
                .flatMap(stage -> text(strategy, stage));
    }

    private static Stream<String> text(Strategy strategy, Value stage) {
        if (stage instanceof Word word) {
            return Stream.of(word.text());
        }
        return stage instanceof Choice choice ? Stream.of(strategy.choice("stage", choice.id())) : Stream.empty();
    }

    private static List<String> words(Item item) {
        return item.values("stages", Word.class).stream().map(Word::text).toList();
    }
}

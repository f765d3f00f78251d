package dev.tomster.app.review;

import dev.tomster.app.review.Report.Row;
import dev.tomster.app.review.Report.Told;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diff.Change;
import dev.tomster.diff.Effect;
import dev.tomster.diff.PlanDiff;
import dev.tomster.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts a comparison into words. */
public final class ReportWriter {
    private final Wording words;
    private final Catalogue catalogue;

    /** @param catalogue in whose language the report is */
    public ReportWriter(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = new Wording(catalogue);
    }

    public Report write(ComparedPlan compared) {
        Rows rows = new Rows(words);
        List<Row> told = compared.diff().map(PlanDiff::changes).orElse(List.<Change>of()).stream()
                .map(change -> change.fold(rows))
                .sorted(Comparator.comparing(Row::level))
                .toList();
        return new Report(
                compared,
                compared.name(),
                new Headline(words).of(compared, told),
                told,
                compared.diff().map(PlanDiff::effects).orElse(List.<Effect>of()).stream()
                        .map(this::effect)
                        .distinct()
                        .toList(),
                compared.appeared().stream().map(this::told).toList(),
                compared.mended().stream().map(this::told).toList(),
                warning(compared));
    }

    private Optional<String> warning(ComparedPlan compared) {
        int old = compared.before().errors().size();
        int young = compared.after().errors().size();
        if (old + young == 0) {
            return Optional.empty();
        }
        String sides = old > 0 && young > 0
                ? words.say("warning.both", "old", words.count("errors", old), "new", words.count("errors", young))
                : old > 0
                        ? words.say("warning.old", "old", words.count("errors", old))
                        : words.say("warning.new", "new", words.count("errors", young));
        return Optional.of(sides);
    }

    private String effect(Effect effect) {
        String property = effect.property()
                .map(found -> words.property(
                        effect.kind()
                                .map(kind -> Vocabulary.standard().concept(kind))
                                .orElse(effect.item().concept()),
                        found))
                .orElse("");
        String item = words.subject(effect.item());
        return switch (effect.what()) {
            case BARE -> words.say("effect.bare", "item", item, "property", property);
            case FORGOTTEN ->
                words.say(
                        "effect.forgotten",
                        "item",
                        item,
                        "kind",
                        effect.kind()
                                .map(kind -> words.kind(Vocabulary.standard().concept(kind)))
                                .orElse(""),
                        "property",
                        property);
            case MOVES ->
                words.say(
                        "effect.moves",
                        "item",
                        item,
                        "property",
                        property,
                        "delta",
                        effect.delta().map(words::delta).orElse(""),
                        "cause",
                        cause(effect));
            case RESIZED -> words.say("effect.resized", "item", item, "property", property, "cause", cause(effect));
            case PRINTS -> words.say("effect.prints", "item", item, "property", property, "cause", cause(effect));
        };
    }

    private String cause(Effect effect) {
        return effect.cause().map(words::subject).orElse("");
    }

    private Told told(Finding finding) {
        return new Told(
                catalogue.word("severity." + finding.severity().id()) + "["
                        + finding.rule().id() + "]",
                finding.span().source().name() + ":" + finding.span().from().line(),
                catalogue.say(finding.message()));
    }
}

package dev.tomster.check.evaluate;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Item;
import dev.tomster.model.Prose;
import dev.tomster.text.Rows;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A decision that rests on so few posts or weeks that chance may have made it. */
final class ThinEvidence implements PlanRule {
    private static final Map<String, String> WORDS = Rows.read(ThinEvidence.class, "evidence.ini");
    private static final List<Sample> SAMPLES = List.of(sample("posts"), sample("weeks"));

    /** A number of things that evidence is counted in. */
    private record Sample(String id, Pattern pattern) {}

    private static Sample sample(String id) {
        String words = WORDS.getOrDefault(id + ".en", "") + "|" + WORDS.getOrDefault(id + ".fr", "");
        String alternatives = words.replaceAll(",\\s*", "|");
        return new Sample(
                id,
                Pattern.compile(
                        "(?<![\\p{L}\\d.,])(\\d{1,4})\\p{Zs}+(?:" + alternatives + ")(?!\\p{L})",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    @Override
    public Definition definition() {
        return Definition.advice("decision-thin-evidence", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        for (Item decision : strategy.items("decision")) {
            String reasons = String.join(
                    "\n",
                    Stream.of("because", "note")
                            .flatMap(property -> decision.values(property, Prose.class).stream())
                            .map(Prose::markdown)
                            .toList());
            // To go on as before needs no proof.
            boolean isChange = !strategy.is(decision, "choice", "continue");
            for (Sample sample : SAMPLES) {
                if (isChange && tell(decision, sample, reasons, report)) {
                    break;
                }
            }
        }
    }

    private static boolean tell(Item decision, Sample sample, String reasons, Report report) {
        Optional<BigDecimal> most = sample.pattern()
                .matcher(reasons)
                .results()
                .map((MatchResult found) -> new BigDecimal(found.group(1)))
                .max(BigDecimal::compareTo);
        BigDecimal enough = report.limit(decision, sample.id());
        boolean isThin = most.filter(count -> count.compareTo(enough) < 0).isPresent();
        if (isThin) {
            report.on(decision)
                    .at("because")
                    .worded(sample.id())
                    .with("decision", decision)
                    .with("count", most.get())
                    .with("enough", enough)
                    .add();
        }
        return isThin;
    }
}

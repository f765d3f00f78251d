package dev.tomster.check.strategy;

import dev.tomster.check.rule.Frequency;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.model.Cadence;
import dev.tomster.model.Count;
import dev.tomster.model.Item;
import dev.tomster.model.Measure;
import dev.tomster.model.Rhythm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a plan asks for in an ordinary week, in minutes, at the least: bounds are taken at their lower end, and campaigns are
 * left out.
 */
record Workload(BigDecimal posts, BigDecimal publishing, BigDecimal moderation, BigDecimal reports) {

    static Workload of(Strategy strategy) {
        BigDecimal posts = BigDecimal.ZERO;
        BigDecimal publishing = BigDecimal.ZERO;
        BigDecimal moderation = BigDecimal.ZERO;
        IdentityHashMap<Item, BigDecimal> programmes = programmes(strategy);
        for (Item channel : strategy.activeChannels()) {
            BigDecimal times = timesAWeek(channel, programmes);
            List<String> formats = Texts.of(channel, "formats");
            List<String> known = formats.isEmpty() ? Texts.of(channel, "platform") : formats;
            posts = posts.add(times);
            publishing = publishing.add(times.multiply(WorkNorms.minutes(known)));
            if (strategy.says(channel, "moderation")) {
                moderation = moderation.add(WorkNorms.of("around", "moderation"));
            }
        }
        BigDecimal reports = BigDecimal.ZERO;
        for (Item report : strategy.items("report")) {
            BigDecimal times = report.value("every", Rhythm.class)
                    .flatMap(Workload::timesAWeek)
                    .orElse(BigDecimal.ZERO);
            reports = reports.add(times.multiply(WorkNorms.of("around", "report")));
        }
        return new Workload(posts, publishing, moderation, reports);
    }

    BigDecimal total() {
        return publishing.add(moderation).add(reports);
    }

    /** How often a channel is fed: by its own cadence, else by that of the programmes that say what they publish in it. */
    private static BigDecimal timesAWeek(Item channel, IdentityHashMap<Item, BigDecimal> programmes) {
        return channel.value("cadence", Cadence.class)
                .flatMap(Workload::least)
                .orElse(programmes.getOrDefault(channel, BigDecimal.ZERO));
    }

    private static IdentityHashMap<Item, BigDecimal> programmes(Strategy strategy) {
        IdentityHashMap<Item, BigDecimal> times = new IdentityHashMap<>();
        for (Item everyday : Programmes.everyday(strategy)) {
            // A cadence of comments or answers is none of posts.
            boolean publishes =
                    Stream.of("pillars", "messages", "formats").anyMatch(property -> strategy.says(everyday, property));
            if (publishes) {
                List<Item> channels = strategy.named(everyday, "channels");
                BigDecimal share = share(everyday, Math.max(1, channels.size()));
                channels.forEach(channel -> times.merge(channel, share, BigDecimal::add));
            }
        }
        return times;
    }

    private static BigDecimal share(Item everyday, int channels) {
        Optional<Cadence> cadence = everyday.value("cadence", Cadence.class);
        boolean isTotal = cadence.flatMap(Cadence::scope)
                .filter(scope -> scope != Cadence.Scope.EACH)
                .isPresent();
        BigDecimal times = cadence.flatMap(Workload::least).orElse(BigDecimal.ZERO);
        return isTotal ? times.divide(BigDecimal.valueOf(channels), 4, RoundingMode.HALF_UP) : times;
    }

    private static Optional<BigDecimal> least(Cadence cadence) {
        return Frequency.ofWeek(cadence).map(Frequency::least);
    }

    private static Optional<BigDecimal> timesAWeek(Rhythm rhythm) {
        Measure once = Measure.exactly(new Count(BigDecimal.ONE));
        Cadence.Rate rate = new Cadence.Rate(once, new Cadence.Per.Interval(rhythm), List.of());
        return least(new Cadence(List.of(rate), Optional.empty()));
    }
}

package dev.tomster.check.document;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.Found;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.CalendarDate;
import dev.tomster.model.Entry;
import dev.tomster.model.Item;
import dev.tomster.text.Rows;
import dev.tomster.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A network or service is named that is called something else today, or has closed. */
final class StaleFact implements PlanRule {
    private static final List<Name> NAMES = read();
    /** Characters around a name in which it may be said that it is the former one. */
    private static final int AROUND = 16;

    private static final Set<String> PROPERTIES_OF_NETWORKS = Set.of("platform", "networks", "accounts");

    /**
     * A name that is of another time.
     *
     * @param since the day from which on it is
     * @param now what it is called, or what has taken its place; empty if it has closed
     * @param section of the list
     */
    private record Name(String text, Pattern pattern, LocalDate since, String now, String section) {

        /** True if the name is a word, too, and only means the service where networks are named. */
        boolean isWord() {
            return section.equals("words");
        }

        boolean isReplaced() {
            return section.equals("replaced");
        }
    }

    private static List<Name> read() {
        List<Name> names = new ArrayList<>();
        Map<String, Map<String, String>> sections = Rows.readSections(StaleFact.class, "stale_facts.ini");
        sections.forEach((section, rows) -> rows.forEach((text, row) -> {
            String[] parts = row.split(",\\s*", 2);
            Pattern pattern =
                    Pattern.compile("(?<![\\p{L}\\d@#/._-])" + Pattern.quote(text) + "(?![\\p{L}\\d_]|\\.\\p{L})");
            names.add(new Name(text, pattern, LocalDate.parse(parts[0]), parts.length > 1 ? parts[1] : "", section));
        }));
        return names;
    }

    @Override
    public Definition definition() {
        return Definition.advice("stale-fact", Severity.INFO);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        Optional<LocalDate> end = strategy.end(strategy.header(), "period")
                .or(() -> strategy.date(strategy.header(), "date").map(CalendarDate::last));
        for (Name name : NAMES) {
            boolean isOfItsTime = end.filter(day -> day.isBefore(name.since())).isPresent();
            if (!isOfItsTime && isWritten(strategy, name)) {
                tellOnce(strategy, name, report);
            }
        }
    }

    private static void tellOnce(Strategy strategy, Name name, Report report) {
        for (Item item : strategy.all()) {
            if (!isPast(strategy, item) && tell(item, name, report)) {
                return;
            }
        }
    }

    /** True if the name stands anywhere in the files: most do not, and then nothing has to be looked through. */
    private static boolean isWritten(Strategy strategy, Name name) {
        return strategy.plan().sources().stream()
                .anyMatch(source -> source.text().contains(name.text()));
    }

    /** An audit tells of former times, and a channel that was given up keeps the name that it had. */
    private static boolean isPast(Strategy strategy, Item item) {
        String concept = item.concept().id();
        return concept.equals("audit")
                || strategy.parent(item)
                        .filter(parent -> parent.concept().id().equals("audit"))
                        .isPresent()
                || strategy.is(item, "status", "closed")
                || strategy.is(item, "status", "refused");
    }

    private static boolean tell(Item item, Name name, Report report) {
        Optional<Span> place = item.facts().stream()
                .filter(fact -> !name.isWord()
                        || PROPERTIES_OF_NETWORKS.contains(fact.property().id()))
                .flatMap(fact -> fact.entries().stream())
                .map(Entry::span)
                .flatMap(span -> place(name, span))
                .findFirst();
        if (place.isPresent()) {
            Found found = report.on(item)
                    .at(place.get())
                    .with("name", name.text())
                    .with("now", name.now())
                    .with("since", name.since().toString().substring(0, "2023-07".length()));
            Found worded = name.isReplaced() ? found.worded("replaced") : found;
            (name.now().isEmpty() ? found.worded("closed") : worded).add();
        }
        return place.isPresent();
    }

    private static Stream<Span> place(Name name, Span span) {
        String text = span.text();
        Matcher matcher = name.pattern().matcher(text);
        while (matcher.find()) {
            String around = text.substring(
                    Math.max(0, matcher.start() - AROUND), Math.min(text.length(), matcher.end() + AROUND));
            if (!isExplained(around, name)) {
                return Stream.of(span.part(matcher.start(), matcher.end()));
            }
        }
        return Stream.empty();
    }

    /** "X (formerly Twitter)", "Twitter/X". */
    private static boolean isExplained(String around, Name name) {
        return Pattern.compile("(?iu)\\b(?:ex-|former|ancien|previously)")
                        .matcher(around)
                        .find()
                || (!name.now().isEmpty()
                        && Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name.now()) + "(?![\\p{L}\\d])")
                                .matcher(around)
                                .find());
    }
}

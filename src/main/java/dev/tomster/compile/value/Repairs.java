package dev.tomster.compile.value;

import dev.tomster.text.Source;
import dev.tomster.vocabulary.Nearest;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites values that cannot be read into what was most likely meant. Only what can be read then is ever suggested, so
 * that a repair never leads to the next error.
 */
final class Repairs {
    /** Nobody means a longer text as a value. */
    private static final int LONGEST = 80;

    /** Two ends with a dash or a word between them: {@code 28-45}, {@code 2027-01 - 2027-03}, {@code from 28 to 45}. */
    private static final List<Pattern> RANGES = List.of(
            Pattern.compile("(?:from |de |du )?(.+?)\\h+(?:[-\u2013\u2014]|to|\u00E0|au)\\h+(.+)"),
            Pattern.compile("(.*?\\d\\S*?)\\h*[-\u2013\u2014]\\h*(\\p{Sc}?\\d.*)"));

    private static final Pattern GROUPS = Pattern.compile("[.,](?=\\d{3}(?!\\d))");
    private static final Pattern COMMA = Pattern.compile("(?<=\\d),(?=\\d)");
    private static final Pattern PLUS = Pattern.compile("(.*\\d.*?)\\h*\\+");
    private static final Pattern TIMES = Pattern.compile("(\\d.*?)\\h*[x\u00D7]");
    private static final Pattern DOTS = Pattern.compile("\u2026|\\.{3,}");
    private static final Pattern STOP = Pattern.compile("(?<![.,;])[.,;]$");
    private static final Pattern QUOTED = Pattern.compile(
            "[\"'\u201C\u201D\u2018\u2019\u00AB\u00BB]\\h*(.+?)\\h*[\"'\u201C\u201D\u2018\u2019\u00AB\u00BB]");
    private static final Pattern OFTEN = Pattern.compile(
            "(?i)(\\S+)\\h+(?:(?:times|posts?|fois|publications?)\\h+)?(?:an?|per|each|every|par|chaque)\\h+(\\p{L}+)");
    private static final Pattern EVERY =
            Pattern.compile("(?i)(?:every|each|chaque|tous les|toutes les|une fois par|once an?|once per)\\h+(.+)");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[.hH](\\d{2})");
    private static final Pattern AT = Pattern.compile("(?i)\\h+(?:at|\u00E0)\\h+");

    /** Words for bounds, with the sign that says the same. */
    private static final List<Bound> BOUNDS = List.of(
            new Bound("(?:about|around|approx\\.?|approximately|environ|env\\.|vers)", "~"),
            new Bound("(?:at least|minimum|min\\.|au moins)", ">= "),
            new Bound("(?:at most|up to|maximum|max\\.|au plus|jusqu'\u00E0)", "<= "),
            new Bound("(?:more than|over|above|plus de)", "> "),
            new Bound("(?:less than|under|below|moins de)", "< "));

    /** Words in front of a number, and the sign that says the same. */
    private record Bound(Pattern words, String sign) {
        Bound(String words, String sign) {
            this(Pattern.compile("(?i)" + words + "\\h+(.+)"), sign);
        }
    }

    /** How often, in one word. */
    private static final Map<String, String> ADVERBS = Map.ofEntries(
            Map.entry("daily", "day"),
            Map.entry("weekly", "week"),
            Map.entry("monthly", "month"),
            Map.entry("quarterly", "quarter"),
            Map.entry("yearly", "year"),
            Map.entry("annually", "year"),
            Map.entry("quotidien", "jour"),
            Map.entry("quotidienne", "jour"),
            Map.entry("hebdomadaire", "semaine"),
            Map.entry("mensuel", "mois"),
            Map.entry("mensuelle", "mois"),
            Map.entry("trimestriel", "trimestre"),
            Map.entry("trimestrielle", "trimestre"),
            Map.entry("annuel", "an"),
            Map.entry("annuelle", "an"));

    private Repairs() {}

    /** The value as it should be written, in the forms that it may have meant; none if nothing simple is readable. */
    static List<String> of(Phrase value, ValueContext context) {
        String text = value.text();
        if (context.isSilent() || text.isEmpty() || text.length() > LONGEST) {
            return List.of();
        }
        List<String> dates = WrittenDates.forms(text, context).stream()
                .filter(form -> !form.equals(text) && isRead(form, context))
                .toList();
        return !dates.isEmpty()
                ? dates
                : candidates(text, context).stream()
                        .filter(candidate -> !candidate.equals(text))
                        .filter(candidate -> isRead(candidate, context))
                        .limit(1)
                        .toList();
    }

    private static List<String> candidates(String text, ValueContext context) {
        List<String> candidates = new ArrayList<>();
        for (Pattern range : RANGES) {
            Matcher ends = range.matcher(text);
            if (ends.matches()) {
                String dots = range.equals(RANGES.get(0)) ? " .. " : "..";
                candidates.add(ends.group(1) + dots + ends.group(2));
            }
        }
        candidates.add(GROUPS.matcher(text).replaceAll(" "));
        candidates.add(COMMA.matcher(text).replaceAll("."));
        candidates.add(COMMA.matcher(GROUPS.matcher(text).replaceAll(" ")).replaceAll("."));
        candidates.add(CurrencyWords.asCodes(text, context));
        add(PLUS.matcher(text), plus -> ">= " + plus.group(1), candidates);
        add(TIMES.matcher(text), times -> "x" + times.group(1), candidates);
        candidates.add(DOTS.matcher(text).replaceAll(".."));
        candidates.add(STOP.matcher(text).replaceFirst(""));
        add(QUOTED.matcher(text), quoted -> quoted.group(1), candidates);
        BOUNDS.forEach(bound -> add(bound.words().matcher(text), match -> bound.sign() + match.group(1), candidates));
        add(OFTEN.matcher(text), often -> often.group(1) + "/" + unit(often.group(2), context), candidates);
        String interval = ADVERBS.getOrDefault(text.toLowerCase(Locale.ROOT), text);
        String unit = EVERY.matcher(interval).replaceFirst("$1");
        if (!unit.equals(text) && context.lexicon().units().id(unit).isPresent()) {
            candidates.add(unit(unit, context));
            candidates.add("1/" + unit(unit, context));
        }
        Shape shape = context.property().shape();
        switch (shape) {
            case PERCENT, MIX -> candidates.add(text.contains("%") ? text : text + " %");
            case URL -> candidates.add(text.contains(".") && !text.contains(":") ? "https://" + text : text);
            case COLOURS -> candidates.add("#" + text);
            case TIME ->
                add(CLOCK.matcher(text), clock -> twoDigits(clock.group(1)) + ":" + clock.group(2), candidates);
            case SLOTS -> candidates.add(AT.matcher(text).replaceAll(" "));
            case FORMULA ->
                candidates.add(text.replace(" x ", " * ").replace('\u00D7', '*').replace('\u00F7', '/'));
            case ZONE -> candidates.addAll(zones(text));
            default -> {}
        }
        return candidates;
    }

    /** The unit as it is written behind a single thing. */
    private static String unit(String word, ValueContext context) {
        Words units = context.lexicon().units();
        return units.id(word).map(units::word).orElse(word);
    }

    private static void add(Matcher matcher, Function<Matcher, String> rewritten, List<String> candidates) {
        if (matcher.matches()) {
            candidates.add(rewritten.apply(matcher));
        }
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** The zones that end like the text, or are spelled nearly like it. */
    private static List<String> zones(String text) {
        String city = text.replace(' ', '_').toLowerCase(Locale.ROOT);
        List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        List<String> found = new ArrayList<>(zones.stream()
                .filter(zone -> ("/" + zone).toLowerCase(Locale.ROOT).endsWith("/" + city))
                .toList());
        found.addAll(Nearest.of(text, zones));
        return found;
    }

    private static boolean isRead(String candidate, ValueContext context) {
        Source source = new Source("", candidate);
        return Readers.read(Phrase.of(source.span(0, candidate.length())), context.silent())
                .isPresent();
    }
}

package dev.tomster.compile.value;

import dev.tomster.model.Code;
import dev.tomster.model.LanguageTag;
import dev.tomster.model.Link;
import dev.tomster.model.Term;
import dev.tomster.vocabulary.Spelling;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what other standards define: addresses, paths, languages, currencies, time zones, colours. */
final class Codes {
    /** Schemes that are safe to follow from a document (threat S2). */
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** Spares most plans the loading of the time zone database. */
    private static final Set<String> COMMON_ZONES = Set.of(
            "Europe/Paris",
            "Europe/Brussels",
            "Europe/Zurich",
            "Europe/Luxembourg",
            "Europe/London",
            "Europe/Dublin",
            "Europe/Berlin",
            "Europe/Madrid",
            "Europe/Rome",
            "America/Toronto",
            "America/Montreal",
            "America/New_York",
            "America/Chicago",
            "America/Los_Angeles",
            "UTC");

    private static final Pattern URL = Pattern.compile("([a-z][a-z0-9+.-]*):\\S+");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
    private static final Pattern COLOUR = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    private static final Pattern TERM_LANGUAGE = Pattern.compile("([a-z]{2}):\\h+(.+)");
    /** An absolute path on some system, or an address. */
    private static final Pattern ELSEWHERE = Pattern.compile("/.*|\\\\.*|[A-Za-z]:.*|[a-z][a-z0-9+.-]+:.*");

    private Codes() {}

    static Optional<Link> url(Phrase phrase, ValueContext context) {
        String text = phrase.text();
        var matcher = URL.matcher(text);
        return matcher.matches() && SCHEMES.contains(matcher.group(1)) ? Optional.of(new Link(text)) : Optional.empty();
    }

    /** A path that could stay inside the plan's folder; whether it does is seen when the file is read. */
    static Optional<Code> path(Phrase phrase, ValueContext context) {
        String text = phrase.text();
        boolean refused = ELSEWHERE.matcher(text).matches() || text.indexOf('\0') >= 0;
        return refused ? Optional.empty() : Optional.of(new Code(text));
    }

    static Optional<LanguageTag> language(Phrase phrase, ValueContext context) {
        String text = phrase.text();
        boolean known = LANGUAGE.matcher(text).matches()
                && !Locale.forLanguageTag(text).getLanguage().isEmpty();
        return known ? Optional.of(new LanguageTag(Locale.forLanguageTag(text).toLanguageTag())) : Optional.empty();
    }

    static Optional<Code> currency(Phrase phrase, ValueContext context) {
        Cursor cursor = new Cursor(phrase);
        return Currencies.take(cursor, context)
                .filter(code -> Leftover.none(cursor, context))
                .map(Code::new);
    }

    static Optional<Code> zone(Phrase phrase, ValueContext context) {
        if (COMMON_ZONES.contains(phrase.text())) {
            return Optional.of(new Code(phrase.text()));
        }
        try {
            return Optional.of(new Code(ZoneId.of(phrase.text()).getId()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Code> colour(Phrase phrase, ValueContext context) {
        String text = phrase.text();
        return COLOUR.matcher(text).matches() ? Optional.of(new Code(text.toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    /** {@code fr: imperméable} counts in French texts only. */
    static Optional<Term> term(Phrase phrase, ValueContext context) {
        var matcher = TERM_LANGUAGE.matcher(phrase.text());
        if (matcher.matches()) {
            return Optional.of(new Term(Optional.of(Spelling.fold(matcher.group(1))), Lists.bare(matcher.group(2))));
        }
        return Optional.of(new Term(Optional.empty(), Lists.bare(phrase.text())));
    }
}

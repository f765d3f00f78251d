package dev.tomster.check.document;

import dev.tomster.check.rule.Definition;
import dev.tomster.check.rule.PlanRule;
import dev.tomster.check.rule.Report;
import dev.tomster.check.rule.Strategy;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.model.Item;
import dev.tomster.text.Rows;
import dev.tomster.text.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A private e-mail address or telephone number of somebody stands in a plan that others will read. */
final class PersonalData implements PlanRule {
    private static final Map<String, String> DATA = Rows.read(PersonalData.class, "personal_data.ini");
    private static final Pattern ADDRESS =
            Pattern.compile("([\\p{L}\\d._%+-]{1,64})@((?:[\\p{L}\\d-]{1,63}\\.){1,5}\\p{L}{2,24})");
    private static final Pattern MOBILE = Pattern.compile(DATA.getOrDefault("mobile", ""));
    private static final Pattern TELEPHONE = Pattern.compile(DATA.getOrDefault("telephone", ""));
    /** A telephone number has no fewer, by either pattern. */
    private static final int FEWEST_DIGITS = 6;

    private static final Pattern FULL_NAME = Pattern.compile("\\p{L}+[._-]\\p{L}{2,}");
    private static final Set<String> MAILBOXES = words("mailboxes");
    private static final Set<String> OF_OFFICES = words("offices");

    private static Set<String> words(String row) {
        return Arrays.stream(DATA.getOrDefault(row, "").split(",\\s*")).collect(Collectors.toSet());
    }

    @Override
    public Definition definition() {
        return Definition.advice("personal-data", Severity.WARNING);
    }

    @Override
    public void check(Strategy strategy, Report report) {
        // What stays in the house may name those who work there.
        boolean isPrivate = Stream.of("internal", "confidential")
                .anyMatch(word -> strategy.is(strategy.header(), "confidentiality", word));
        if (isPrivate) {
            return;
        }
        for (Item item : strategy.all()) {
            for (Fact fact : item.facts()) {
                for (Entry entry : fact.entries()) {
                    check(strategy, item, entry.span().text(), Optional.of(entry.span()), report);
                }
            }
            item.title().ifPresent(title -> check(strategy, item, title.markdown(), Optional.empty(), report));
            item.text().ifPresent(text -> check(strategy, item, text.markdown(), Optional.empty(), report));
        }
    }

    /** @param place of the text; none if only the element's is known */
    private static void check(Strategy strategy, Item item, String text, Optional<Span> place, Report report) {
        boolean isOfPerson = item.concept().id().equals("person");
        // Most texts have none, and where a pattern may begin with any letter it is tried at every one.
        Optional<MatchResult> address = text.indexOf('@') < 0
                ? Optional.empty()
                : ADDRESS.matcher(text)
                        .results()
                        .filter(PersonalData::isPrivate)
                        .findFirst();
        Optional<MatchResult> number = digits(text) < FEWEST_DIGITS
                ? Optional.empty()
                : (isOfPerson ? TELEPHONE : MOBILE).matcher(text).results().findFirst();
        address.ifPresent(found -> tell(strategy, item, "address", found, place, report));
        number.ifPresent(found -> tell(strategy, item, "number", found, place, report));
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private static void tell(
            Strategy strategy, Item item, String wording, MatchResult found, Optional<Span> place, Report report) {
        report.on(item)
                .at(place.map(span -> span.part(found.start(), found.end())).orElse(item.head()))
                .worded(wording)
                .with("element", item)
                .withKey("property", strategy.header(), "confidentiality")
                .add();
    }

    /** True for a mailbox that people have at home, and for one that bears a full name: not for that of an office. */
    private static boolean isPrivate(MatchResult address) {
        String name = address.group(1).toLowerCase(Locale.ROOT);
        String house = address.group(2).toLowerCase(Locale.ROOT);
        boolean isOfOffice = Arrays.stream(name.split("[._+-]")).anyMatch(OF_OFFICES::contains);
        return !isOfOffice
                && (MAILBOXES.contains(house) || FULL_NAME.matcher(name).matches());
    }
}

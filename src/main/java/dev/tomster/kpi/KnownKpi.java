package dev.tomster.kpi;

import dev.tomster.model.Formula;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An indicator of the library: a plan names it in {@code formula}, and may state anything else of it in another way.
 *
 * @param id the name in English, the same in every plan: {@code engagement-rate-by-reach}
 * @param family how far it sees, from what a team does to what changes for people: the id of a family
 * @param unit percent, money, duration, or none for a number of things
 * @param direction up, down or keep: what is better
 * @param aggregation sum, mean, median or last; none if periods are pooled and the formula computed anew over all of them
 * @param texts what it is called, what it says and what to beware of, by language
 */
public record KnownKpi(
        String id,
        Formula formula,
        String family,
        Optional<String> unit,
        String direction,
        Optional<String> aggregation,
        Map<String, Text> texts) {

    /**
     * What is told of an indicator in a language.
     *
     * @param names by which a plan may call it, the one for people first
     * @param title its name as people write it
     * @param meaning what it says, a sentence
     * @param pitfall what to beware of, a sentence
     */
    public record Text(List<String> names, String title, String meaning, String pitfall) {}

    /** What is told in a language; in English where nobody has written it in another. */
    public Text in(String language) {
        return Optional.ofNullable(texts.get(language))
                .or(() -> Optional.ofNullable(texts.get("en")))
                .orElseThrow();
    }
}

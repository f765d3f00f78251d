package dev.tomster.check.rule;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a platform.
 *
 * @param name as people write it
 * @param minimumAge in years, from the terms of use; none if there is none
 * @param isYoung true if hardly anybody above sixty is there
 * @param formerNames names that it has no longer
 * @param isClosed true if the service has ended
 * @param lacking the ids of formats that it does not have, although others do
 * @param hasLinks false if a link in a text cannot be followed
 */
public record Platform(
        String id,
        String name,
        Type type,
        Optional<Integer> minimumAge,
        boolean isYoung,
        Pace pace,
        List<String> formerNames,
        boolean isClosed,
        List<String> lacking,
        boolean hasLinks) {

    /** What people are there for. */
    public enum Type {
        GENERAL,
        VISUAL,
        VIDEO,
        MICROBLOG,
        PROFESSIONAL,
        COMMUNITY,
        MESSAGING,
        /** A site, a blog or a newsletter of one's own. */
        OWN
    }

    /** How often something is usually published. */
    public enum Pace {
        /** Several times a day. */
        FAST,
        /** Some times a week. */
        USUAL,
        /** Once or twice a month. */
        SLOW
    }
}

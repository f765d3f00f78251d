package dev.tomster.check.resources;

import dev.tomster.check.rule.Platform;
import dev.tomster.check.rule.Strategy;
import dev.tomster.check.rule.Texts;
import dev.tomster.model.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The people of a plan as rules ask about them. */
final class People {
    private static final List<String> GROUPS = List.of("team", "committee", "agency");

    private People() {}

    /** Those who do a part of the work: committees decide, and posts that nobody holds wait. */
    static List<Item> working(Strategy strategy) {
        return strategy.items("person").stream()
                .filter(person -> !strategy.is(person, "type", "committee"))
                .filter(person -> !strategy.is(person, "status", "vacant"))
                .toList();
    }

    /** True for several people under one name. */
    static boolean isGroup(Strategy strategy, Item person) {
        return GROUPS.stream().anyMatch(type -> strategy.is(person, "type", type))
                || strategy.says(person, "members")
                || strategy.says(person, "count");
    }

    /** Those who publish, answer or have a channel. */
    static List<Item> animators(Strategy strategy) {
        List<Item> people = working(strategy);
        // Where only one person is listed, that person does it all.
        return people.size() == 1
                ? people
                : people.stream().filter(person -> isAnimator(strategy, person)).toList();
    }

    private static boolean isAnimator(Strategy strategy, Item person) {
        List<String> texts = new ArrayList<>(Texts.of(person, "role"));
        texts.addAll(Texts.of(person, "tasks"));
        texts.addAll(Texts.of(person, "skills"));
        person.title().ifPresent(title -> texts.add(title.markdown()));
        return strategy.says(person, "channels")
                || ResourcesWords.COMMUNITY.isIn(texts)
                || !networks(strategy, person).isEmpty()
                || !strategy.naming("everyday", "owner", person).isEmpty();
    }

    /** The networks in which something is published. */
    static List<Item> networks(Strategy strategy) {
        return strategy.activeChannels().stream()
                .filter(channel -> strategy.platform(channel)
                        .filter(platform -> platform.type() == Platform.Type.OWN)
                        .isEmpty())
                .toList();
    }

    /** The active channels that somebody owns, administers or has among the own ones. */
    static List<Item> networks(Strategy strategy, Item person) {
        Set<Item> channels = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Item> ordered = new ArrayList<>();
        List<Item> all = new ArrayList<>(strategy.naming("channel", "owner", person));
        all.addAll(strategy.naming("channel", "administrators", person));
        all.addAll(strategy.named(person, "channels"));
        for (Item channel : all) {
            if (strategy.isActive(channel) && channels.add(channel)) {
                ordered.add(channel);
            }
        }
        return ordered;
    }

    /** Those who own a channel, administer it or have it among their own. */
    static List<Item> inCharge(Strategy strategy, Item channel) {
        Set<Item> people = Collections.newSetFromMap(new IdentityHashMap<>());
        people.addAll(strategy.named(channel, "owner"));
        people.addAll(strategy.named(channel, "administrators"));
        people.addAll(strategy.naming("person", "channels", channel));
        return List.copyOf(people);
    }
}

package dev.tomster.view;

import dev.tomster.model.Item;
import dev.tomster.view.Chart.Arrow;
import dev.tomster.view.Chart.Place;
import dev.tomster.view.Chart.PlaceKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The touchpoints of the brand, with the channels and whatever else they lead people or content to. */
final class EcosystemPicture {
    private static final String FEEDS = "feeds";

    private static final Map<String, PlaceKind> KINDS =
            Map.of("touchpoint", PlaceKind.TOUCHPOINT, "channel", PlaceKind.CHANNEL);

    private final Writing writing;

    EcosystemPicture(Writing writing) {
        this.writing = writing;
    }

    /** The picture with its table. None if no touchpoint leads to anything but itself. */
    Optional<Block> of(List<Item> touchpoints, Block table) {
        Map<Item, Integer> indices = indices(touchpoints);
        List<Arrow> arrows = touchpoints.stream()
                .flatMap(touchpoint -> targets(touchpoint).stream()
                        .map(target -> new Arrow(index(touchpoint, indices), index(target, indices))))
                .toList();
        if (arrows.isEmpty()) {
            return Optional.empty();
        }
        List<Place> places = indices.entrySet().stream()
                .map(entry -> place(entry.getKey(), entry.getValue()))
                .toList();
        Pictures pictures = new Pictures(writing);
        Chart.Flow flow = new Chart.Flow(places, arrows, pictures.more());
        return Optional.of(pictures.picture("ecosystem", description(flow, pictures), flow, table, false));
    }

    private static int index(Item item, Map<Item, Integer> indices) {
        return Optional.ofNullable(indices.get(item)).orElseThrow();
    }

    /** Each touchpoint before what it leads to, so that what is named first stands first. */
    private Map<Item, Integer> indices(List<Item> touchpoints) {
        Map<Item, Integer> indices = new LinkedHashMap<>();
        for (Item touchpoint : touchpoints) {
            indices.putIfAbsent(touchpoint, indices.size());
            targets(touchpoint).forEach(target -> indices.putIfAbsent(target, indices.size()));
        }
        return indices;
    }

    private Set<Item> targets(Item touchpoint) {
        Set<Item> targets = new LinkedHashSet<>(writing.referred(touchpoint, FEEDS));
        targets.remove(touchpoint);
        return targets;
    }

    private Place place(Item item, int index) {
        String kind = item.concept().id();
        return new Place(
                item.id().map(Titles::anchor).orElse(kind + "." + index),
                KINDS.getOrDefault(kind, PlaceKind.OTHER),
                writing.format().capitalised(type(item)),
                Pictures.plain(item.id().map(writing.titles()::shortTitle).orElseGet(() -> writing.title(item))));
    }

    /** What the plan calls a touchpoint; of all else, what kind of item it is. */
    private String type(Item item) {
        String kind = item.concept().id();
        Optional<String> own = kind.equals("touchpoint") ? Writing.prose(item, "type") : Optional.empty();
        return own.map(Pictures::plain).orElseGet(() -> writing.kind(item.concept()));
    }

    private String description(Chart.Flow flow, Pictures pictures) {
        String leads = " " + writing.label("picture.ecosystem.leads") + " ";
        Map<Integer, List<String>> targets = new LinkedHashMap<>();
        for (Arrow arrow : flow.arrows()) {
            targets.computeIfAbsent(arrow.from(), from -> new ArrayList<>())
                    .add(flow.places().get(arrow.to()).label());
        }
        return pictures.list(targets.entrySet().stream()
                .map(entry -> flow.places().get(entry.getKey()).label() + leads + String.join(", ", entry.getValue()))
                .toList());
    }
}

package dev.tomster.model;

import dev.tomster.model.Measure.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What targets come to that are a share of a base: {@code 60 % of residents}. */
public final class Shares {
    /** Where each kind of base states how large it is. An indicator has no size: what it comes to is measured. */
    private static final Map<String, String> SIZES =
            Map.of("segment", "size", "persona", "size", "relay", "community", "channel", "followers");

    private final Plan plan;

    public Shares(Plan plan) {
        this.plan = plan;
    }

    /**
     * What a target comes to.
     *
     * @param measure none if the base is not known, or not known well enough to be multiplied
     * @param isUndecided true if the base still has to get a size
     */
    public record Share(Optional<Measure> measure, boolean isUndecided) {}

    /** The share in the unit of its base. */
    public Share of(Target.ShareOf target) {
        Optional<Item> base = plan.item(target.base());
        Optional<String> size = Optional.ofNullable(SIZES.get(target.base().concept()));
        List<Value> stated = size.flatMap(property -> base.map(item -> item.values(property)))
                .orElse(List.of());
        boolean isUndecided = size.isPresent() && stated.stream().allMatch(Undecided.class::isInstance);
        Optional<Measure> measure = stated.stream()
                .filter(Measure.class::isInstance)
                .map(Measure.class::cast)
                .findFirst()
                .flatMap(found -> times(target.share(), found));
        return new Share(measure, isUndecided);
    }

    private static Optional<Measure> times(Measure share, Measure base) {
        boolean isNumber = base.relation() == Relation.EXACTLY || base.relation() == Relation.ABOUT;
        if (!isNumber || !(base.quantity() instanceof Count count)) {
            return Optional.empty();
        }
        boolean isRough = base.relation() == Relation.ABOUT && share.relation() == Relation.EXACTLY;
        return Optional.of(new Measure(
                isRough ? Relation.ABOUT : share.relation(),
                part(share.quantity(), count),
                share.high().map(high -> part(high, count))));
    }

    private static Count part(Quantity percent, Count base) {
        return new Count(percent.amount().multiply(base.amount()).multiply(new BigDecimal("0.01")));
    }
}

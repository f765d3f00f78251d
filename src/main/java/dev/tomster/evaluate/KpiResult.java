package dev.tomster.evaluate;

import dev.tomster.kpi.KnownKpi;
import dev.tomster.model.Formula;
import dev.tomster.model.Item;
import java.util.List;
import java.util.Optional;

/**
 * What the results say of one indicator.
 *
 * @param formula what it is computed with, where the library's formula stands for its name; none if it is only measured
 * @param known the indicator of the library that it names, if it names one
 * @param total over all its channels
 * @param channels by channel, in the order of the plan; empty if nothing was measured by channel
 * @param progress none without a target that can be compared, or without a value
 * @param decisions what was decided about it, its objectives or its channels, the earliest first
 */
public record KpiResult(
        Item kpi,
        Optional<Formula> formula,
        Optional<KnownKpi> known,
        Course total,
        List<ChannelCourse> channels,
        Optional<Progress> progress,
        Verdict verdict,
        List<Item> decisions) {

    /** The values of one channel. */
    public record ChannelCourse(Item channel, Course course) {}
}

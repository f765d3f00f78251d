package dev.tomster.evaluate;

import dev.tomster.kpi.KnownMetric.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes a formula from what was pooled in some periods, for some channels together. */
final class Calculator {
    private final Observations observations;
    private final Window window;
    private final Channels channels;

    /** @param channels where the values of each slot are taken from */
    Calculator(Observations observations, Window window, Channels channels) {
        this.observations = observations;
        this.window = window;
        this.channels = channels;
    }

    Result<BigDecimal> value(Node node) {
        if (node instanceof Node.Constant constant) {
            return Result.of(constant.value());
        }
        if (node instanceof Node.Column column) {
            return column(column);
        }
        if (node instanceof Node.Before before) {
            return sum(before.slot(), Kind.LEVEL, before.name(), window.before(), channels.before(before.slot()));
        }
        if (node instanceof Node.OfRows rows) {
            return rows(rows);
        }
        if (node instanceof Node.Operation operation) {
            return operation(operation);
        }
        if (node instanceof Node.Unmeasured) {
            return Result.missing();
        }
        return stated((Node.Stated) node);
    }

    private Result<BigDecimal> operation(Node.Operation operation) {
        return value(operation.left())
                .with(
                        value(operation.right()),
                        (left, right) -> Arithmetic.of(operation.operator(), left, right)
                                .map(Result::of)
                                .orElseGet(() -> Result.not(Reason.of("division")
                                        .with(
                                                "names",
                                                new Reason.Names(
                                                        operation.right().names())))));
    }

    /** The sum of the parts that were measured: networks do not count the same things. */
    private Result<BigDecimal> column(Node.Column column) {
        Result<BigDecimal> sum = Result.missing();
        for (int slot : column.slots()) {
            Result<BigDecimal> part = sum(slot, column.kind(), column.name(), window, channels.of(slot));
            if (part.why().isPresent()) {
                return part;
            }
            Result<BigDecimal> before = sum;
            sum = part.value().isEmpty()
                    ? before
                    : before.value().isEmpty() ? part : before.with(part, (one, other) -> Result.of(one.add(other)));
        }
        return sum;
    }

    /** The values of the channels together. */
    private Result<BigDecimal> sum(int slot, Kind kind, String name, Window over, List<Integer> from) {
        List<Pool> found = new ArrayList<>();
        for (int channel : from) {
            pool(slot, channel, over).ifPresent(found::add);
        }
        if (found.size() > 1 && (kind == Kind.PEOPLE || kind == Kind.EACH)) {
            return Result.not(reason(kind, name));
        }
        Result<BigDecimal> sum = Result.missing();
        for (Pool pool : found) {
            Result<BigDecimal> one = value(pool, kind, name);
            Result<BigDecimal> before = sum;
            sum = before.value().isEmpty() && before.why().isEmpty()
                    ? one
                    : before.with(one, (a, b) -> Result.of(a.add(b)));
        }
        return sum;
    }

    private static Reason reason(Kind kind, String name) {
        return Reason.of(kind == Kind.PEOPLE ? "people" : "each").with("names", name);
    }

    /** What the values of one channel come to. */
    private static Result<BigDecimal> value(Pool pool, Kind kind, String name) {
        boolean isOne = pool.count() == 1;
        if (!isOne && (kind == Kind.PEOPLE || kind == Kind.EACH)) {
            return Result.not(reason(kind, name));
        }
        if ((kind == Kind.LEVEL && pool.isLastTwice()) || (kind == Kind.START && pool.isFirstTwice())) {
            return Result.not(
                    Reason.of(kind == Kind.LEVEL ? "twice" : "twice-first").with("names", name));
        }
        if (kind == Kind.FLOW && pool.isOverlapping()) {
            return Result.not(Reason.of("lengths").with("names", name));
        }
        return Result.of(
                switch (kind) {
                    case FLOW, PEOPLE, EACH -> pool.sum();
                    case LEVEL -> pool.last();
                    case START -> pool.first();
                });
    }

    private Result<BigDecimal> rows(Node.OfRows rows) {
        List<Pool> found = new ArrayList<>();
        for (int channel : channels.of(rows.slot())) {
            pool(rows.slot(), channel, window).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            return Result.missing();
        }
        Pool all = Pool.of(found);
        return switch (rows.function()) {
            case SUM -> Result.of(all.sum());
            case MEAN -> Result.of(all.mean());
            case MEDIAN -> Result.of(all.median());
            case MIN -> Result.of(all.least());
            case MAX -> Result.of(all.most());
            case LAST ->
                all.isLastTwice()
                        ? Result.not(Reason.of("twice").with("names", new Reason.Names(rows.names())))
                        : Result.of(all.last());
        };
    }

    private Optional<Pool> pool(int slot, int channel, Window over) {
        List<Pool> found = new ArrayList<>();
        for (LocalDate start : over.starts()) {
            channels.pool(observations.pools(), over.grain(), start, slot, channel)
                    .ifPresent(found::add);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(Pool.of(found));
    }

    /** An indicator whose values stand in the plan speaks of all channels. */
    private Result<BigDecimal> stated(Node.Stated node) {
        if (window.starts().size() != 1) {
            return Result.missing();
        }
        return StatedValues.of(
                        node.indicator(),
                        window.grain(),
                        observations.timeframe().until())
                .at(window.starts().get(0));
    }
}

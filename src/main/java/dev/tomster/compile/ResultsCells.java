package dev.tomster.compile;

import dev.tomster.compile.ResultsHead.Column;
import dev.tomster.compile.value.MeasuredValues;
import dev.tomster.compile.value.Phrase;
import dev.tomster.compile.value.ValueContext;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.kpi.KnownMetric;
import dev.tomster.kpi.KnownMetric.Unit;
import dev.tomster.model.Count;
import dev.tomster.model.Measure;
import dev.tomster.model.Money;
import dev.tomster.model.Quantity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the cells of metrics: a value in the unit of its column, such as the column may hold. */
final class ResultsCells {
    private static final Quantity NUMBER = new Count(BigDecimal.ONE);

    private final ValueContext context;
    private final Findings findings;
    private final Map<String, Quantity> kinds = new HashMap<>();

    ResultsCells(ValueContext context, Findings findings) {
        this.context = context;
        this.findings = findings;
    }

    /** The value of a cell that is not empty; reported if it is none. */
    Optional<Measure> read(Phrase cell, Column column) {
        if (isFormula(cell.text())) {
            findings.add(ResultsReader.finding(cell.span(), "formula").with("text", cell.text()));
            return Optional.empty();
        }
        if (cell.text().chars().noneMatch(Character::isDigit)) {
            findings.add(ResultsReader.finding(cell.span(), "number").with("text", cell.text()));
            return Optional.empty();
        }
        return MeasuredValues.read(cell, context)
                .map(value -> withUnit(value, column))
                .filter(value -> isPossible(value.quantity(), cell, column));
    }

    private static Measure withUnit(Measure value, Column column) {
        return column.unit().isPresent()
                        && value.quantity() instanceof Count
                        && value.high().isEmpty()
                ? new Measure(
                        value.relation(),
                        column.unit().get().withAmount(value.quantity().amount()),
                        Optional.empty())
                : value;
    }

    /**
     * True if a bare number is a value of a column as it stands: it needs no unit, and the values above it are of its kind.
     * It counts as one of them from then on.
     */
    boolean takesNumbers(Column column) {
        boolean lacksUnit = column.unit().isEmpty()
                && column.known().filter(known -> known.unit() == Unit.DURATION).isPresent();
        Quantity like = column.unit().orElse(NUMBER);
        Quantity kind = lacksUnit || (isMoney(column) && column.unit().isEmpty())
                ? null
                : kinds.putIfAbsent(ResultsReader.metric(column.metric()), like);
        return !lacksUnit && (kind == null || (kind.getClass() == like.getClass() && isSameCurrency(kind, like)));
    }

    /** True if a column may hold a value beside those above it. */
    private boolean isPossible(Quantity value, Phrase cell, Column column) {
        boolean isNegative = value.amount().signum() < 0
                && column.known().filter(KnownMetric::isNeverNegative).isPresent();
        boolean lacksUnit = value instanceof Count
                && column.known().filter(known -> known.unit() == Unit.DURATION).isPresent();
        if (isNegative || lacksUnit) {
            String wording = isNegative ? "negative" : "unit";
            findings.add(ResultsReader.finding(cell.span(), wording)
                    .with("keyword", column.metric())
                    .with("text", cell.text())
                    .help(Message.of("results." + wording + ".help").with("keyword", column.metric())));
            return false;
        }
        return isOfOneKind(value, cell, column);
    }

    /**
     * Two currencies, or percentages and numbers, have nothing in common. A head says what a column holds, and money is in the
     * plan's currency: what row comes first changes nothing.
     */
    private boolean isOfOneKind(Quantity value, Phrase cell, Column column) {
        if (isMoney(column) && value instanceof Count) {
            return true;
        }
        Quantity kind = kinds.computeIfAbsent(
                ResultsReader.metric(column.metric()), first -> isMoney(column) ? money(value, column) : value);
        if (kind.getClass() == value.getClass() && isSameCurrency(kind, value)) {
            return true;
        }
        boolean areCurrencies = kind instanceof Money && value instanceof Money;
        findings.add(ResultsReader.finding(cell.span(), areCurrencies ? "currencies" : "kinds")
                .with("keyword", column.metric())
                .with("text", cell.text()));
        return false;
    }

    private Quantity money(Quantity value, Column column) {
        Optional<Quantity> ofPlan =
                context.settings().currency().map(currency -> new Money(BigDecimal.ONE, Optional.of(currency)));
        return column.unit().or(() -> ofPlan).orElse(value);
    }

    private static boolean isMoney(Column column) {
        return column.known().filter(known -> known.unit() == Unit.MONEY).isPresent();
    }

    private static boolean isSameCurrency(Quantity one, Quantity other) {
        return !(one instanceof Money money) || money.currency().equals(((Money) other).currency());
    }

    /** A sign in front of a number is no formula. */
    private static boolean isFormula(String text) {
        return text.charAt(0) == '=' || text.charAt(0) == '@' || text.matches("\\+\\h*\\p{L}.*");
    }
}

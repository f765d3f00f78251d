package dev.tomster.compile;

import dev.tomster.compile.value.Periods;
import dev.tomster.compile.value.Phrase;
import dev.tomster.compile.value.ValueContext;
import dev.tomster.compile.value.Values;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Entry;
import dev.tomster.model.Period;
import dev.tomster.model.Series;
import dev.tomster.syntax.DatedLine;
import dev.tomster.syntax.TextBlock;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads blocks of {@code date: value} lines. */
final class SeriesReader {
    private final Findings findings;

    SeriesReader(Findings findings) {
        this.findings = findings;
    }

    /** True if the block below a property is a series rather than a remark. */
    static boolean isSeries(Stated stated, ValueContext context) {
        boolean hasBlock = stated.block().isPresent();
        if (stated.property().shape() == Shape.SERIES) {
            return stated.value()
                    .filter(value -> Values.isWithoutValue(value, context))
                    .isEmpty();
        }
        return hasBlock && beginsSeries(stated, stated.block().get().lines().get(0), context);
    }

    /** Below a value a line that begins with a name is a remark; without one it is a stage: {@code v1: 2}. */
    private static boolean beginsSeries(Stated stated, Span line, ValueContext context) {
        int colon = line.text().indexOf(':');
        return DatedLine.is(line.text())
                || (colon > 0
                        && stated.value().isEmpty()
                        && Periods.isMilestone(Phrase.of(line.part(0, colon)), context));
    }

    /** True if a line is a dated value, to all appearances. */
    static boolean isDated(Phrase line) {
        return DatedLine.is(line.text());
    }

    /** One entry that holds the whole series; lines that could not be read are reported. */
    List<Entry> read(Stated stated, ValueContext context) {
        if (stated.value().isPresent()) {
            Phrase value = stated.value().get();
            boolean alone = stated.block().isEmpty();
            Finding finding = Finding.of(CompileRules.SERIES_VALUE, value.span());
            findings.add((alone ? finding.worded("alone") : finding)
                    .with("text", value.text())
                    .help(Message.of(alone ? "series-value.alone.help" : "series-value.help")));
        }
        List<Series.Point> points = new ArrayList<>();
        stated.block().map(TextBlock::lines).orElse(List.of()).forEach(line -> {
            if (!Spelling.isBlank(line.text())) {
                point(line, context).ifPresent(points::add);
            }
        });
        Span span = stated.block().map(TextBlock::span).orElse(stated.key());
        return points.isEmpty()
                ? List.of()
                : List.of(new Entry(new Series(List.copyOf(points)), Optional.empty(), span));
    }

    private Optional<Series.Point> point(Span line, ValueContext context) {
        int colon = line.text().indexOf(':');
        Phrase value = colon < 0
                ? Phrase.of(line)
                : Phrase.of(line.part(colon + 1, line.text().length()));
        if (colon < 0 || value.text().isEmpty()) {
            findings.add(Finding.of(CompileRules.SERIES_LINE, Phrase.of(line).span())
                    .with("text", Phrase.of(line).text())
                    .help(Message.of("series-line.help")));
            return Optional.empty();
        }
        Optional<Period> period = Periods.read(Phrase.of(line.part(0, colon)), context);
        Optional<Entry> entry = Values.entry(value, context);
        return period.isPresent() && entry.isPresent()
                ? Optional.of(new Series.Point(
                        period.get(), entry.get().value(), entry.get().remark()))
                : Optional.empty();
    }
}

package dev.tomster.compile;

import dev.tomster.compile.value.MeasuredValues;
import dev.tomster.compile.value.Phrase;
import dev.tomster.compile.value.ValueContext;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.kpi.KnownMetric;
import dev.tomster.kpi.Metrics;
import dev.tomster.model.Quantity;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of a file of results: what each of its columns holds. */
final class ResultsHead {
    private static final Pattern UNIT = Pattern.compile("(.+?)\\h*\\(([^()]+)\\)");

    /**
     * A column with a metric.
     *
     * @param at its number from 0 on
     * @param metric as the head spells it, or as a map says
     * @param unit one of the unit of its bare numbers, if the head or a map says
     * @param known what the library knows of it
     */
    record Column(int at, String metric, Optional<Quantity> unit, Optional<KnownMetric> known) {}

    private final ValueContext context;
    private final ColumnMap map;
    private final Findings findings;
    private final List<Column> columns = new ArrayList<>();
    private final List<Phrase> unread = new ArrayList<>();
    private final Set<String> heads = new HashSet<>();
    private int count;
    private int date;
    private int channel = -1;
    private int row = -1;

    ResultsHead(ValueContext context, ColumnMap map, Findings findings) {
        this.context = context;
        this.map = map;
        this.findings = findings;
    }

    /** Takes in the names of the columns; false if the file cannot be read without them. */
    boolean read(List<Phrase> cells) {
        count = cells.size();
        return map.isNone() ? readPlain(cells) : readMapped(cells);
    }

    private boolean readPlain(List<Phrase> cells) {
        Phrase first = cells.get(0);
        if (!first.isEmpty() && Character.isDigit(first.text().charAt(0))) {
            report(first.span(), "head");
            return false;
        }
        if (cells.size() == 1) {
            report(first.span(), "columns");
            return false;
        }
        Optional<Phrase> lateDate = cells.stream().skip(1).filter(this::isDate).findFirst();
        if (lateDate.isPresent() && !isDate(first)) {
            report(lateDate.get().span(), "late-date");
            return false;
        }
        Concept channels = Vocabulary.standard().concept("channel");
        for (int i = 1; i < cells.size(); i++) {
            String head = cells.get(i).text();
            if (channel < 0 && context.lexicon().kind(head).equals(Optional.of(channels))) {
                channel = i;
            } else {
                column(i, cells.get(i), stated(head));
            }
        }
        return true;
    }

    /** A head may end with the unit of its numbers: {@code cost (EUR)}. */
    private ColumnMap.Metric stated(String head) {
        Matcher unit = UNIT.matcher(head);
        return unit.matches() && unit(unit.group(2)).isPresent()
                ? new ColumnMap.Metric(unit.group(1), Optional.of(unit.group(2)))
                : new ColumnMap.Metric(head, Optional.empty());
    }

    private boolean readMapped(List<Phrase> cells) {
        date = -1;
        for (int i = 0; i < cells.size(); i++) {
            Phrase cell = cells.get(i);
            Optional<String> head = Optional.of(ColumnMap.normal(cell.text()));
            if (date < 0 && head.equals(map.date())) {
                date = i;
            } else if (channel < 0 && head.equals(map.channel())) {
                channel = i;
            } else if (row < 0 && head.equals(map.row())) {
                row = i;
            } else if (map.metrics().containsKey(head.get())) {
                column(
                        i,
                        cell,
                        Optional.ofNullable(map.metrics().get(head.get())).orElseThrow());
            } else if (!cell.isEmpty()) {
                unread.add(cell);
            }
        }
        if (date < 0) {
            findings.add(finding(
                            cells.get(0)
                                    .span()
                                    .through(cells.get(cells.size() - 1).span()),
                            "map-date")
                    .with("date", map.date().orElse("")));
            return false;
        }
        return true;
    }

    private boolean isDate(Phrase head) {
        return context.lexicon()
                .property(Vocabulary.standard().concept("milestone"), head.text())
                .filter(property -> property.id().equals("date"))
                .isPresent();
    }

    private void column(int at, Phrase head, ColumnMap.Metric metric) {
        if (head.isEmpty()) {
            report(head.span(), "head-empty");
        } else if (!heads.add(ResultsReader.metric(metric.name()))) {
            findings.add(finding(head.span(), "head-twice").with("keyword", head.text()));
        } else {
            columns.add(new Column(at, metric.name(), metric.unit().flatMap(this::unit), Metrics.find(metric.name())));
        }
    }

    /** One of a unit. */
    private Optional<Quantity> unit(String text) {
        return MeasuredValues.unit(text, context);
    }

    private void report(Span span, String wording) {
        findings.add(finding(span, wording));
    }

    private static Finding finding(Span span, String wording) {
        return Finding.of(CompileRules.RESULTS, span).worded(wording).help(Message.of("results." + wording + ".help"));
    }

    /** How many columns there are, read or not. */
    int count() {
        return count;
    }

    int date() {
        return date;
    }

    /** The column that names the channel; below zero if there is none. */
    int channel() {
        return channel;
    }

    /** The column that tells rows apart; below zero if there is none. */
    int row() {
        return row;
    }

    List<Column> columns() {
        return columns;
    }

    /** The heads of which a map says nothing. */
    List<Phrase> unread() {
        return unread;
    }
}

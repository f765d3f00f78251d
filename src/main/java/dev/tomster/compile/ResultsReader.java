package dev.tomster.compile;

import dev.tomster.compile.value.MeasuredValues;
import dev.tomster.compile.value.Periods;
import dev.tomster.compile.value.Phrase;
import dev.tomster.compile.value.ValueContext;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.ItemId;
import dev.tomster.model.Measure;
import dev.tomster.model.Measurement;
import dev.tomster.model.Period;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Nearest;
import dev.tomster.vocabulary.Spelling;
import dev.tomster.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a file of results: a date, perhaps a channel, and a metric in each other column (language.md, section 8). */
final class ResultsReader {
    private static final List<String> CHANNEL = List.of("channel");

    /** What tells a measurement from all others. */
    private record Key(Period when, Optional<ItemId> channel, String metric) {}

    private final Names names;
    private final ValueContext context;
    private final Findings findings;
    private final Map<Key, Span> measured = new HashMap<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private int columns;
    /** The metric of each column; a column that holds none, or that nobody can name, has none. */
    private final Map<Integer, String> metrics = new LinkedHashMap<>();

    private final Set<String> heads = new HashSet<>();
    private int channelColumn = -1;

    /** @param context of the property that names the file: its language is the one in which numbers are read */
    ResultsReader(Names names, ValueContext context, Findings findings) {
        this.names = names;
        this.context = context;
        this.findings = findings;
    }

    /** What the file says; rows and cells that say nothing are reported. */
    List<Measurement> read(Source source) {
        char separator = 0;
        Optional<Character> said = Optional.empty();
        for (int number = 1; number <= source.lineCount() && !findings.isFull(); number++) {
            Span line = source.line(number);
            if (Spelling.isBlank(line.text())) {
                continue;
            }
            boolean isHead = separator == 0;
            if (isHead && said.isEmpty()) {
                said = CsvRow.said(Spelling.strip(line.text()));
                if (said.isPresent()) {
                    continue;
                }
            }
            separator = isHead ? said.orElseGet(() -> CsvRow.separator(line.text())) : separator;
            Optional<CsvRow> row = CsvRow.read(line, separator);
            if (row.isEmpty()) {
                report(line, "quote");
            } else if (!isHead) {
                row(line, row.get().cells());
            }
            if (isHead && (row.isEmpty() || !head(row.get().cells()))) {
                return List.of();
            }
        }
        if (separator == 0) {
            report(source.span(0, 0), "empty");
        }
        return List.copyOf(measurements);
    }

    /** The metrics that have a column, whether or not one of its cells could be read. */
    Collection<String> metrics() {
        return metrics.values();
    }

    /** Takes in the names of the columns; false if the file cannot be read without them. */
    private boolean head(List<Phrase> cells) {
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
        columns = cells.size();
        Concept channel = Vocabulary.standard().concept(CHANNEL.get(0));
        for (int i = 1; i < cells.size(); i++) {
            String head = cells.get(i).text();
            if (channelColumn < 0 && context.lexicon().kind(head).equals(Optional.of(channel))) {
                channelColumn = i;
            } else {
                column(i, cells.get(i));
            }
        }
        return true;
    }

    private boolean isDate(Phrase head) {
        return context.lexicon()
                .property(Vocabulary.standard().concept("milestone"), head.text())
                .filter(property -> property.id().equals("date"))
                .isPresent();
    }

    private void column(int column, Phrase head) {
        if (head.isEmpty()) {
            report(head.span(), "head-empty");
        } else if (!heads.add(metric(head.text()))) {
            findings.add(finding(head.span(), "head-twice").with("keyword", head.text()));
        } else {
            metrics.put(column, head.text());
        }
    }

    /** The form in which the names of metrics are compared. */
    static String metric(String name) {
        return Spelling.fold(name.replace('_', ' ')).strip();
    }

    private void row(Span line, List<Phrase> cells) {
        if (cells.size() != columns) {
            boolean more = cells.size() > columns;
            String fewer = cells.size() == 1 ? "one" : "fewer";
            findings.add(finding(more ? cells.get(columns).span() : line, more ? "more" : fewer)
                    .with("count", cells.size())
                    .with("columns", columns));
            return;
        }
        Optional<Period> when = cells.get(0).isEmpty() ? missingDate(line) : Periods.dated(cells.get(0), context);
        Optional<ItemId> channel = channelColumn < 0 ? Optional.empty() : channel(cells.get(channelColumn));
        boolean channelIsLost = channelColumn >= 0
                && channel.isEmpty()
                && !cells.get(channelColumn).isEmpty();
        if (when.isEmpty() || channelIsLost) {
            return;
        }
        boolean isNew = true;
        for (Map.Entry<Integer, String> metric : metrics.entrySet()) {
            Phrase cell = cells.get(metric.getKey());
            if (isNew && !cell.isEmpty()) {
                isNew = cell(new Key(when.get(), channel, metric(metric.getValue())), metric.getValue(), cell);
            }
        }
    }

    private Optional<Period> missingDate(Span line) {
        report(line, "date");
        return Optional.empty();
    }

    private Optional<ItemId> channel(Phrase cell) {
        List<ItemId> found = names.find(List.of(cell.text()), CHANNEL);
        if (found.size() == 1 || cell.isEmpty()) {
            return found.stream().findFirst();
        }
        List<ItemId> same = names.names(CHANNEL).stream()
                .filter(name -> Spelling.fold(name).equals(Spelling.fold(cell.text())))
                .flatMap(name -> names.find(List.of(name), CHANNEL).stream())
                .toList();
        if (same.size() == 1) {
            return same.stream().findFirst();
        }
        List<String> near = Nearest.of(cell.text(), names.names(CHANNEL));
        findings.add(finding(cell.span(), "channel")
                .with("name", cell.text())
                .help(
                        near.isEmpty()
                                ? Message.of("results.channel.help")
                                : Message.of("help.did-you-mean-one").withOptions("options", near)));
        return Optional.empty();
    }

    /** Takes in a cell; false if its row was taken in before. */
    private boolean cell(Key key, String metric, Phrase cell) {
        if (isFormula(cell.text())) {
            findings.add(finding(cell.span(), "formula").with("text", cell.text()));
            return true;
        }
        if (cell.text().chars().noneMatch(Character::isDigit)) {
            findings.add(finding(cell.span(), "number").with("text", cell.text()));
            return true;
        }
        Optional<Measure> value = MeasuredValues.read(cell, context);
        Span before = value.isPresent() ? measured.putIfAbsent(key, cell.span()) : null;
        if (before != null) {
            findings.add(finding(cell.span(), "twice").with("keyword", metric).related(before));
        } else if (value.isPresent()) {
            measurements.add(new Measurement(key.when(), key.channel(), metric, value.get(), cell.span()));
        }
        return before == null;
    }

    /** A sign in front of a number is no formula. */
    private static boolean isFormula(String text) {
        return text.charAt(0) == '=' || text.charAt(0) == '@' || text.matches("\\+\\h*\\p{L}.*");
    }

    private void report(Span span, String wording) {
        findings.add(finding(span, wording));
    }

    private static Finding finding(Span span, String wording) {
        return Finding.of(CompileRules.RESULTS, span).worded(wording).help(Message.of("results." + wording + ".help"));
    }
}

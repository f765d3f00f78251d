package dev.tomster.compile;

import dev.tomster.compile.value.Phrase;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.ItemId;
import dev.tomster.syntax.Line;
import dev.tomster.syntax.PipeTable;
import dev.tomster.syntax.TextBlock;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Nearest;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes items of the rows of a table under a plural key. */
final class TableGatherer {
    /** A single cell may be a misspelt column. */
    private static final Pattern CELL = Pattern.compile("[|,;:\\t]");

    private static final int FEWEST_CELLS = 2;

    private static final int MOST_OPTIONS = 4;

    /** Heads of columns that are no properties. */
    private enum Special {
        NAME,
        TITLE
    }

    /** What a column holds; neither for a column that could not be understood. */
    private record Column(Optional<Special> special, Optional<Property> property, Span head) {}

    private final Names names;
    private final Findings findings;
    private final Lexicon lexicon;
    private final Draft owner;
    private final List<List<Phrase>> tooLong = new ArrayList<>();
    private int rows;

    TableGatherer(Names names, Findings findings, Lexicon lexicon, Draft owner) {
        this.names = names;
        this.findings = findings;
        this.lexicon = lexicon;
        this.owner = owner;
    }

    /** Adds a draft for each row to the owner. */
    void gather(Concept concept, Line.Property line) {
        Optional<Span> headAbove = line.value().filter(value -> value.text().startsWith("|"));
        if (line.text().isEmpty()
                || (headAbove.isEmpty() && !PipeTable.begins(line.text().get()))) {
            reportMissing(concept, line);
            return;
        }
        if (headAbove.isPresent()) {
            findings.add(Finding.of(CompileRules.TABLE_MISSING, headAbove.get())
                    .worded("head")
                    .with("keyword", line.head().text())
                    .help(Message.of("table-missing.head.help")));
        } else if (line.value().isPresent()) {
            Span value = line.value().get();
            findings.add(Finding.of(CompileRules.TABLE_MISSING, value)
                    .worded("line")
                    .with("text", value.text())
                    .help(Message.of("table-missing.line.help")));
        }
        List<Span> lines = new ArrayList<>(headAbove.stream().toList());
        lines.addAll(line.text().get().lines());
        Table table = Table.read(lines);
        if (isHeadMissing(table.head(), concept)) {
            lose(line.text().get());
            return;
        }
        List<Column> columns = columns(concept, table.head());
        reportLines(line.text().get());
        table.wrapped().forEach(this::reportWrapped);
        for (List<Phrase> row : table.rows()) {
            if (!row.isEmpty() && !isHeadAgain(table.head(), row)) {
                row(concept, columns, row);
            }
        }
        reportCells(columns.size());
    }

    /** Any cell of lines that are no table may be the name of an item. */
    private void lose(TextBlock block) {
        block.lines().stream()
                .flatMap(line -> CELL.splitAsStream(line.text()))
                .map(Spelling::strip)
                .filter(BlockGatherer::isName)
                .forEach(names::lose);
    }

    private void reportMissing(Concept concept, Line.Property line) {
        line.text().ifPresent(this::lose);
        Message missing =
                Message.of("table-missing.help").with("kind", lexicon.kinds().word(concept.id()));
        findings.add(Finding.of(CompileRules.TABLE_MISSING, line.head())
                .with("keyword", line.head().text())
                .withNoun("kind", "a." + concept.id())
                .help(line.text()
                        .flatMap(TableGatherer::firstAsRow)
                        .map(row -> Message.of("table-missing.rows.help").with("form", row))
                        .orElse(missing)));
    }

    /** The first of some lines that were copied from a spreadsheet, with pipes. */
    private static Optional<String> firstAsRow(TextBlock block) {
        String first = Spelling.strip(block.lines().get(0).text());
        String[] cells = first.split(Pattern.quote(String.valueOf(CsvRow.separator(first))), -1);
        return cells.length < FEWEST_CELLS
                ? Optional.empty()
                : Optional.of("| " + Stream.of(cells).map(Spelling::strip).collect(Collectors.joining(" | ")) + " |");
    }

    /** Lines without a pipe are no rows: those of one table are one fault. */
    private void reportLines(TextBlock block) {
        block.lines().stream()
                .filter(line -> !Spelling.isBlank(line.text()) && !PipeTable.isRow(line.text()))
                .findFirst()
                .map(Phrase::of)
                .ifPresent(line -> findings.add(Finding.of(CompileRules.TABLE_CELLS, line.span())
                        .worded("line")
                        .with("text", line.text())
                        .help(Message.of("table-cells.line.help"))));
    }

    private void reportWrapped(Span rest) {
        findings.add(Finding.of(CompileRules.TABLE_CELLS, rest)
                .worded("wrapped")
                .help(Message.of("table-cells.wrapped.help")));
    }

    /** A row in the place of the head is one fault, not one in each column. */
    private boolean isHeadMissing(List<Phrase> head, Concept concept) {
        List<Phrase> cells = head.stream().filter(cell -> !cell.isEmpty()).toList();
        boolean isHead = cells.size() < FEWEST_CELLS || cells.stream().anyMatch(cell -> isColumn(cell, concept));
        if (!isHead) {
            findings.add(Finding.of(CompileRules.TABLE_HEAD, cells.get(0).span())
                    .worded("missing")
                    .help(Message.of("table-head.missing.help")
                            .with("form", "| " + String.join(" | ", someColumns(concept)) + " |")));
        }
        return !isHead;
    }

    private boolean isColumn(Phrase cell, Concept concept) {
        return lexicon.words().id(cell.text()).flatMap(TableGatherer::special).isPresent()
                || lexicon.property(concept, cell.text()).isPresent()
                || !Nearest.of(cell.text(), lexicon.keys(concept).words()).isEmpty();
    }

    private List<String> someColumns(Concept concept) {
        List<String> columns = new ArrayList<>(
                List.of(lexicon.words().word("name"), lexicon.words().word("title")));
        lexicon.keys(concept).words().stream().limit(2).forEach(columns::add);
        return columns;
    }

    private boolean isHeadAgain(List<Phrase> head, List<Phrase> row) {
        boolean isAgain = head.stream()
                .map(Phrase::text)
                .toList()
                .equals(row.stream().map(Phrase::text).toList());
        if (isAgain) {
            findings.add(Finding.of(CompileRules.TABLE_HEAD, row.get(0).span())
                    .worded("again")
                    .help(Message.of("table-head.again.help")));
        }
        return isAgain;
    }

    /** Rows that are all longer than the head are one fault of the head. */
    private void reportCells(int columns) {
        if (tooLong.isEmpty()) {
            return;
        }
        if (rows == tooLong.size() && rows > 1) {
            findings.add(Finding.of(
                            CompileRules.TABLE_CELLS,
                            tooLong.get(0).get(columns).span())
                    .worded("all")
                    .with("count", tooLong.get(0).size())
                    .with("columns", columns)
                    .help(Message.of("table-cells.all.help")));
            return;
        }
        tooLong.forEach(cells -> findings.add(
                Finding.of(CompileRules.TABLE_CELLS, cells.get(columns).span())
                        .with("count", cells.size())
                        .with("columns", columns)
                        .help(Message.of("table-cells.help"))));
    }

    private List<Column> columns(Concept concept, List<Phrase> heads) {
        List<Column> columns = new ArrayList<>();
        for (Phrase head : heads) {
            Optional<Special> special = lexicon.words().id(head.text()).flatMap(TableGatherer::special);
            Optional<Property> property =
                    special.isPresent() ? Optional.empty() : lexicon.property(concept, head.text());
            Column column = new Column(special, property, head.span());
            boolean known = special.isPresent() || property.isPresent();
            boolean twice = known && columns.stream().anyMatch(other -> isSame(other, column));
            if (twice || !known) {
                report(head, concept, twice);
                columns.add(new Column(Optional.empty(), Optional.empty(), head.span()));
            } else {
                columns.add(column);
            }
        }
        return columns;
    }

    private static Optional<Special> special(String word) {
        return switch (word) {
            case "name" -> Optional.of(Special.NAME);
            case "title" -> Optional.of(Special.TITLE);
            default -> Optional.empty();
        };
    }

    private static boolean isSame(Column a, Column b) {
        return a.special().equals(b.special()) && key(a).equals(key(b));
    }

    private static Optional<String> key(Column column) {
        return column.property().map(Property::id);
    }

    private void report(Phrase head, Concept concept, boolean twice) {
        if (head.isEmpty()) {
            findings.add(Finding.of(CompileRules.TABLE_HEAD, head.span())
                    .worded("empty")
                    .help(Message.of("table-head.empty.help")));
            return;
        }
        List<String> legal = new ArrayList<>(
                List.of(lexicon.words().word("name"), lexicon.words().word("title")));
        legal.addAll(lexicon.keys(concept).words());
        List<String> near = Nearest.of(head.text(), legal);
        Message help = near.isEmpty()
                ? Message.of("keyword-unknown.help")
                        .withOptions("options", legal.subList(0, Math.min(MOST_OPTIONS, legal.size())))
                : Message.of("help.did-you-mean-one").withOptions("options", near);
        Finding finding = Finding.of(CompileRules.TABLE_HEAD, head.span())
                .worded(twice ? "twice" : "unknown")
                .with("keyword", head.text())
                .withNoun("kind", "a." + concept.id())
                .help(twice ? Message.of("table-head.twice.help") : help);
        findings.add(head.isLiteral() ? finding.mended(head.span()) : finding);
    }

    private void row(Concept concept, List<Column> columns, List<Phrase> cells) {
        rows++;
        if (cells.size() > columns.size()) {
            tooLong.add(cells);
        }
        Optional<Phrase> name = cell(columns, cells, Special.NAME);
        Optional<Phrase> title = cell(columns, cells, Special.TITLE);
        Span head = name.or(() -> title)
                .or(() -> cells.stream().findFirst())
                .orElseThrow()
                .span();
        Optional<ItemId> id = name.flatMap(phrase -> id(concept, phrase));
        Draft draft = new Draft(concept, lexicon, id, head, title, Optional.empty());
        id.ifPresent(found -> names.declare(found, head));
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            Phrase cell = cells.get(i);
            Optional<Property> property = columns.get(i).property();
            if (property.isPresent() && !cell.text().isEmpty()) {
                draft.properties().add(new Stated(property.get(), cell.span(), Optional.of(cell), Optional.empty()));
            }
        }
        owner.items().add(draft);
    }

    private Optional<ItemId> id(Concept concept, Phrase name) {
        String normal = Names.normal(name.text());
        if (BlockGatherer.isName(normal)) {
            return Optional.of(new ItemId(owner.id(), concept.id(), normal));
        }
        BlockGatherer.losable(name.text()).forEach(names::lose);
        findings.add(Finding.of(CompileRules.NAME_INVALID, name.span())
                .with("name", name.text())
                .help(BlockGatherer.nameHelp(name.text())));
        return Optional.empty();
    }

    private static Optional<Phrase> cell(List<Column> columns, List<Phrase> cells, Special special) {
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            if (columns.get(i).special().equals(Optional.of(special))
                    && !cells.get(i).text().isEmpty()) {
                return Optional.of(cells.get(i));
            }
        }
        return Optional.empty();
    }
}

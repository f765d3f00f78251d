package dev.tomster.compile;

import dev.tomster.compile.value.Settings;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Vocabulary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A second reading of a plan, line by line and without any recovery: it only says where a text ceases to be a plan. It
 * knows the canonical depth of two spaces, and shares nothing with the compiler but the vocabulary and the readers of
 * single values, which have tests of their own.
 */
final class StrictReading {
    private static final int STEP = 2;
    private static final Pattern FRENCH = Pattern.compile("lang(ue|uage): fr");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}_-]*");
    private static final Pattern DATED = Pattern.compile("\\d{4}(-\\d\\d|-[QT]\\d)?(-\\d\\d)?( \\.\\. [^ :]+)?:.*");
    private static final Pattern RULE = Pattern.compile("[ |:-]*--[ |:-]*");
    private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern SPACES = Pattern.compile("\\h+");

    /** A line that opens a block, with what was stated in it so far. */
    private static final class Block {
        final Concept concept;
        final int indent;
        final int line;
        final Set<String> stated = new HashSet<>();
        final Set<String> names = new HashSet<>();

        Block(Concept concept, int indent, int line) {
            this.concept = concept;
            this.indent = indent;
            this.line = line;
        }
    }

    /** A property, section or table whose deeper lines are being gathered. */
    private record Open(Block block, Optional<Property> property, Optional<Concept> table, int indent, int line) {}

    private final List<String> lines;
    private final Lexicon lexicon;
    private final StrictNames names = new StrictNames();
    private final TreeSet<Integer> failures = new TreeSet<>();
    private final TreeSet<Integer> badNames = new TreeSet<>();
    private final Map<Integer, Integer> owners = new HashMap<>();
    private final Map<Integer, Integer> outers = new HashMap<>();
    private final List<StrictValue> values = new ArrayList<>();
    private final Set<String> steps = new HashSet<>();
    private final Deque<Block> blocks = new ArrayDeque<>();
    private Optional<Open> open = Optional.empty();
    private final List<Integer> content = new ArrayList<>();
    private int lastStep = -1;
    private boolean hasLanguage;

    private StrictReading(List<String> lines) {
        this.lines = lines;
        String first =
                lines.stream().filter(line -> !isIgnored(line)).findFirst().orElse("");
        this.lexicon = Vocabulary.standard().lexicon(FRENCH.matcher(first).matches() ? "fr" : "en");
    }

    /** Reads the lines of a file. */
    static StrictReading of(List<String> lines) {
        StrictReading reading = new StrictReading(lines);
        reading.read();
        return reading;
    }

    /** True if every line may stand where it stands, and every value says something. */
    boolean isPlan() {
        return failures.isEmpty() && badNames.isEmpty();
    }

    /**
     * The index of the first line, from one on, that cannot stand where it stands, or whose value says nothing whatever is
     * declared.
     */
    Optional<Integer> firstFailure(int from) {
        return Optional.ofNullable(failures.ceiling(from));
    }

    /** The index of the line that opens the item, step or table to which a line belongs. */
    int owner(int line) {
        return owners.getOrDefault(line, line);
    }

    static boolean isIgnored(String line) {
        return line.isBlank() || line.strip().startsWith("//");
    }

    private void read() {
        for (int i = 0; i < lines.size(); i++) {
            if (!isIgnored(lines.get(i))) {
                line(i, indent(lines.get(i)));
            }
        }
        close();
        if (!steps.contains(Vocabulary.STEPS.get(0))) {
            failures.add(0);
        }
        StrictValues checker = new StrictValues(lexicon, names, settings());
        values.forEach(value -> {
            if (!checker.isValue(value)) {
                (StrictValues.holdsNames(value) ? badNames : failures).add(value.line());
            }
        });
        checkCadences();
    }

    /** Where several channels share a cadence, it says whether it counts for each. */
    private void checkCadences() {
        Map<Integer, Set<String>> channels = new HashMap<>();
        for (StrictValue value : values) {
            if (value.property().id().equals("channels")) {
                channels.computeIfAbsent(value.block(), first -> new HashSet<>())
                        .addAll(List.of(value.text().split(", ", -1)));
            }
        }
        List<String> scopes = Stream.of("each", "total")
                .flatMap(word -> lexicon.words().forms(word).stream())
                .toList();
        for (StrictValue value : values) {
            if (value.property().shape() != Shape.CADENCE) {
                continue;
            }
            int outer = outers.getOrDefault(value.block(), value.block());
            boolean isShared = channels.getOrDefault(value.block(), Set.of()).size() > 1
                    || channels.getOrDefault(outer, Set.of()).size() > 1;
            if (isShared && scopes.stream().noneMatch(value.text()::contains)) {
                failures.add(value.line());
            }
        }
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private void line(int i, int indent) {
        if (open.isPresent() && indent > open.get().indent()) {
            content.add(i);
            owners.put(i, owner(open.get().line()));
            return;
        }
        close();
        while (!blocks.isEmpty() && indent <= blocks.peek().indent) {
            blocks.pop();
        }
        String text = lines.get(i).strip();
        int colon = text.indexOf(':');
        String head = colon < 0 ? text : text.substring(0, colon).strip();
        String value = colon < 0 ? "" : text.substring(colon + 1).strip();
        boolean legal = colon > 0 && (indent == 0 ? step(i, head, value) : indented(i, indent, head, value));
        if (!legal) {
            failures.add(i);
        }
    }

    private boolean step(int i, String head, String value) {
        if (head.equals("language") || head.equals("langue")) {
            boolean isFirst = steps.isEmpty() && !hasLanguage;
            hasLanguage = true;
            return isFirst && (value.equals("en") || value.equals("fr"));
        }
        Optional<String> id = lexicon.steps().id(head);
        if (id.isEmpty() || !steps.add(id.get())) {
            return false;
        }
        int index = Vocabulary.STEPS.indexOf(id.get());
        boolean inOrder = index > lastStep;
        lastStep = Math.max(index, lastStep);
        blocks.push(new Block(Vocabulary.standard().concept(id.get()), 0, i));
        return inOrder && value.isEmpty() != (index == 0);
    }

    private boolean indented(int i, int indent, String head, String value) {
        Block block = blocks.peek();
        if (block == null || indent != block.indent + STEP) {
            return false;
        }
        owners.put(i, block.line);
        String[] words = SPACES.split(head, -1);
        Optional<Concept> kind = words.length == 2 ? lexicon.kind(words[0]) : Optional.empty();
        Optional<Property> property = lexicon.property(block.concept, head);
        if (kind.isPresent() && property.isEmpty()) {
            return item(i, indent, kind.get(), words[1], block);
        }
        Optional<Concept> table = lexicon.plurals()
                .id(head)
                .map(Vocabulary.standard()::concept)
                .filter(concept -> concept.mayStandIn(block.concept));
        if (table.isPresent() && (property.isEmpty() || value.isEmpty())) {
            owners.put(i, i);
            open = Optional.of(new Open(block, Optional.empty(), table, indent, i));
            return value.isEmpty();
        }
        if (property.isEmpty()) {
            return false;
        }
        open = Optional.of(new Open(block, property, Optional.empty(), indent, i));
        boolean again = !block.stated.add(property.get().id());
        return !again || property.get().shape().accumulates();
    }

    private boolean item(int i, int indent, Concept kind, String name, Block block) {
        owners.put(i, i);
        Block item = new Block(kind, indent, i);
        blocks.push(item);
        outers.put(i, block.line);
        if (kind.isText()) {
            open = Optional.of(new Open(item, Optional.empty(), Optional.empty(), indent, i));
        }
        return kind.mayStandIn(block.concept) && declare(kind, name, block);
    }

    private boolean declare(Concept kind, String name, Block block) {
        boolean isName = NAME.matcher(name).matches();
        boolean nested = !block.concept.isStep();
        boolean isNew = nested ? block.names.add(kind.id() + " " + name) : !names.isDeclared(kind.id(), name);
        names.declare(nested ? lines.get(block.line).strip().split("[\\h:]+", -1)[1] : "", kind.id(), name);
        return isName && isNew;
    }

    private void close() {
        open.ifPresent(this::check);
        open = Optional.empty();
        content.clear();
    }

    private void check(Open opened) {
        String text = lines.get(opened.line()).strip();
        String value = text.substring(text.indexOf(':') + 1).strip();
        if (opened.table().isPresent()) {
            table(opened, opened.table().get());
        } else if (opened.property().isPresent()) {
            property(opened, opened.property().get(), value);
        }
    }

    private void property(Open opened, Property property, String value) {
        if (value.isEmpty() && content.isEmpty()) {
            failures.add(opened.line());
        }
        boolean isText = property.shape().isProse();
        boolean isSeries = property.readsSeries()
                && !content.isEmpty()
                && (property.shape() == Shape.SERIES || isDated(content.get(0)));
        if (isSeries && !value.isEmpty()) {
            failures.add(opened.line());
        } else if (!value.isEmpty() && !isText) {
            values.add(new StrictValue(opened.line(), opened.block().line, property, value, true));
        }
        boolean isDated = content.size() > 1 && content.stream().allMatch(this::isDated);
        if (isDated && !isSeries && !isText) {
            failures.add(content.get(0));
        }
        for (int i : content) {
            String line = lines.get(i).strip();
            int colon = line.indexOf(':');
            if (isText) {
                continue;
            }
            if (isSeries) {
                values.add(new StrictValue(
                        i,
                        opened.block().line,
                        property,
                        line.substring(colon + 1).strip(),
                        false));
                if (!isDated(i)) {
                    failures.add(i);
                }
            } else if (colon > 0
                    && lexicon.property(opened.block().concept, line.substring(0, colon))
                            .isPresent()) {
                failures.add(i);
            } else if (property.shape().accumulates()) {
                boolean bullet = line.startsWith("- ");
                values.add(new StrictValue(
                        i, opened.block().line, property, bullet ? line.substring(STEP) : line, !bullet));
            } else if (value.isEmpty() && i == content.get(0)) {
                values.add(new StrictValue(
                        i, opened.block().line, property, line.startsWith("- ") ? line.substring(STEP) : line, false));
            }
        }
    }

    private boolean isDated(int line) {
        return DATED.matcher(lines.get(line).strip()).matches();
    }

    private void table(Open opened, Concept kind) {
        List<Integer> rows = content.stream()
                .filter(i -> !RULE.matcher(lines.get(i)).matches())
                .toList();
        if (rows.isEmpty() || !lines.get(content.get(0)).strip().startsWith("|")) {
            failures.add(opened.line());
            return;
        }
        List<Optional<Property>> columns = new ArrayList<>();
        Set<String> heads = new HashSet<>();
        int nameColumn = -1;
        List<String> first = cells(rows.get(0));
        for (int column = 0; column < first.size(); column++) {
            String head = first.get(column);
            String word = lexicon.words().id(head).orElse("");
            boolean isName = word.equals("name");
            nameColumn = isName ? column : nameColumn;
            Optional<Property> property = lexicon.property(kind, head);
            columns.add(isName || word.equals("title") ? Optional.empty() : property);
            if ((property.isEmpty() && !isName && !word.equals("title")) || !heads.add(head)) {
                failures.add(rows.get(0));
            }
        }
        for (int row : rows.subList(1, rows.size())) {
            row(row, columns, nameColumn, opened, kind);
        }
    }

    private void row(int row, List<Optional<Property>> columns, int nameColumn, Open opened, Concept kind) {
        List<String> cells = cells(row);
        owners.put(row, row);
        boolean isHead = cells.equals(cells(content.get(0)));
        if (isHead || cells.size() > columns.size() || !lines.get(row).strip().startsWith("|")) {
            failures.add(row);
        }
        for (int column = 0; column < Math.min(cells.size(), columns.size()); column++) {
            String cell = cells.get(column);
            boolean isBad = column == nameColumn && !cell.isEmpty() && !declare(kind, cell, opened.block());
            if (isBad) {
                failures.add(row);
            }
            Optional<Property> property = columns.get(column);
            if (property.isPresent()
                    && !cell.isEmpty()
                    && !property.get().shape().isProse()) {
                values.add(new StrictValue(row, row, property.get(), cell, true));
            }
        }
    }

    private List<String> cells(int row) {
        String text = lines.get(row).strip();
        List<String> cells = new ArrayList<>(List.of(PIPE.split(text.substring(1), -1)));
        if (cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        return cells.stream().map(String::strip).toList();
    }

    private Settings settings() {
        Optional<String> currency = values.stream()
                .filter(value ->
                        value.property().id().equals("currency") && value.text().matches("[A-Z]{3}"))
                .findFirst()
                .map(StrictValue::text);
        return new Settings(currency, List.of());
    }
}

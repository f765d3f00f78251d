package dev.tomster.merge;

import dev.tomster.merge.Diff3.Chunk;
import dev.tomster.merge.Part.Kind;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first line of a part in three versions: a name and a title, a key and a value are changed one by one. */
final class HeadLine {
    private final Trio trio;
    private final List<String> ours;
    private final List<String> theirs;
    private final Optional<List<String>> base;

    private HeadLine(Trio trio) {
        this.trio = trio;
        this.ours = trio.ours().orElseThrow().head().fields();
        this.theirs = trio.theirs().orElseThrow().head().fields();
        this.base = trio.base().map(part -> part.head().fields());
    }

    /** The line that keeps the changes of both sides; none if both changed the same words. Both sides have the part. */
    static Optional<TextLine> merge(Trio trio) {
        TextLine mine = trio.ours().orElseThrow().lines().get(0);
        TextLine yours = trio.theirs().orElseThrow().lines().get(0);
        Optional<TextLine> old = trio.base().map(part -> part.lines().get(0));
        List<TextLine> base = old.map(List::of).orElse(List.of());
        Chunk<TextLine> chunk = new Chunk<>(base, List.of(mine), List.of(yours));
        return chunk.isConflict()
                ? new HeadLine(trio).fields().map(mine::with)
                : Optional.of(TextLine.merged(chunk).get(0));
    }

    private Optional<String> fields() {
        if (ours.size() != theirs.size()
                || base.filter(fields -> fields.size() != ours.size()).isPresent()) {
            return Optional.empty();
        }
        List<String> merged = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            Optional<String> field = field(i);
            if (field.isEmpty()) {
                return Optional.empty();
            }
            merged.add(field.get());
        }
        return Optional.of(written(merged));
    }

    private Optional<String> field(int i) {
        String mine = ours.get(i);
        String yours = theirs.get(i);
        Optional<String> old = base.map(fields -> fields.get(i));
        boolean isKeyword = i == 0 && !trio.any().is(Kind.ROW) && !trio.any().is(Kind.ENTRY);
        if (isSame(mine, yours) || old.filter(words -> isSame(words, yours)).isPresent() || isKeyword) {
            return Optional.of(mine);
        }
        if (old.filter(words -> isSame(words, mine)).isPresent()) {
            return Optional.of(yours);
        }
        if (ListValue.is(trio.any().head().shape())) {
            return ListValue.merge(old.orElse(""), mine, yours);
        }
        boolean isAddition = old.isEmpty() && (mine.isEmpty() || yours.isEmpty());
        return isAddition ? Optional.of(mine + yours) : Optional.empty();
    }

    /** Nobody wants to be asked which of two spaces they meant. */
    private static boolean isSame(String a, String b) {
        return a.equals(b) || a.replaceAll("\\s+", " ").equals(b.replaceAll("\\s+", " "));
    }

    private String written(List<String> fields) {
        return switch (trio.any().kind()) {
            case ITEM -> heading(fields.get(0) + " " + fields.get(1), fields.get(2));
            case ROW -> row(fields);
            case FILE, ENTRY -> String.join("\n", fields);
            case STEP, INCLUDE, PROPERTY, TABLE, POINT -> heading(fields.get(0), fields.get(1));
        };
    }

    /** A key and a value with what stands between them on our side. */
    private String heading(String key, String value) {
        String mine = trio.ours().orElseThrow().lines().get(0).words();
        int colon = Math.max(mine.indexOf(':'), 0);
        String before = colon > 0 && Spelling.isSpace(mine.charAt(colon - 1)) ? mine.substring(colon - 1, colon) : "";
        return value.isEmpty() ? key + before + ":" : key + before + ": " + value;
    }

    /** The cells as wide as those of ours are. */
    private String row(List<String> cells) {
        String[] mine = trio.ours().orElseThrow().lines().get(0).words().split("(?<!\\\\)\\|", -1);
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < cells.size(); i++) {
            String cell = " " + cells.get(i) + " ";
            int width = i + 1 < mine.length ? mine[i + 1].length() : 0;
            line.append(cell)
                    .append(" ".repeat(Math.max(0, width - cell.length())))
                    .append('|');
        }
        return line.toString();
    }
}

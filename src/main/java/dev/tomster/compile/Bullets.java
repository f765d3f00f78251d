package dev.tomster.compile;

import dev.tomster.compile.value.Phrase;
import dev.tomster.syntax.TextBlock;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the block below a list apart: an entry for each bullet, or for each line. */
final class Bullets {
    private static final String MARK = "- ";
    /** Bullets of other programs. */
    private static final Pattern FOREIGN =
            Pattern.compile("(?:[*+]\\h+|[\u2010-\u2015\u2022\u2023\u25AA\u25CF\u25E6\u00B7]\\h*|-(?=\\p{L}))(?=\\S)");

    /**
     * An entry as typed.
     *
     * @param isMarked true if it has a bullet: then it is not split at commas
     */
    record Bullet(Phrase phrase, boolean isMarked) {}

    private Bullets() {}

    /** The entries of a block. Deeper lines below a bullet belong to it. */
    static List<Bullet> of(TextBlock block) {
        List<Bullet> bullets = new ArrayList<>();
        int margin = -1;
        for (Span line : block.lines()) {
            String text = line.text();
            int depth = text.length() - Spelling.strip(text).length();
            int mark = markLength(text, depth);
            boolean marked = mark > 0;
            if (Spelling.isBlank(text) || text.substring(depth).equals(MARK.strip())) {
                continue;
            }
            boolean continues = !bullets.isEmpty() && margin >= 0 && depth > margin;
            if (continues) {
                int last = bullets.size() - 1;
                bullets.set(last, joined(bullets.get(last), line, depth - margin - MARK.length()));
            } else if (marked) {
                margin = depth;
                bullets.add(new Bullet(Phrase.of(line.part(depth + mark, text.length())), true));
            } else {
                margin = -1;
                bullets.add(new Bullet(unescaped(Phrase.of(line)), false));
            }
        }
        return bullets;
    }

    /** How long the bullet is; 0 if there is none. */
    private static int markLength(String text, int depth) {
        if (text.startsWith(MARK, depth)) {
            return MARK.length();
        }
        Matcher foreign = FOREIGN.matcher(text).region(depth, text.length());
        return foreign.lookingAt() ? foreign.end() - depth : 0;
    }

    /** The bullets of a block that are not a hyphen and a space, each with the rest of its line. */
    static List<Span> foreign(TextBlock block) {
        List<Span> foreign = new ArrayList<>();
        for (Span line : block.lines()) {
            int depth = line.text().length() - Spelling.strip(line.text()).length();
            int mark = line.text().startsWith(MARK, depth) ? 0 : markLength(line.text(), depth);
            if (mark > 0) {
                foreign.add(line.part(depth, line.text().length()));
            }
        }
        return foreign;
    }

    /** The text behind a bullet. */
    static String behind(String line) {
        return Spelling.strip(line.substring(markLength(line, 0)));
    }

    private static Phrase unescaped(Phrase line) {
        return new Phrase(TextBlock.unescaped(line.text()), line.span());
    }

    private static Bullet joined(Bullet bullet, Span line, int indentation) {
        String more = " ".repeat(Math.max(0, indentation)) + Spelling.strip(line.text());
        return new Bullet(
                new Phrase(bullet.phrase().text() + "\n" + more, bullet.phrase().span()), bullet.isMarked());
    }
}

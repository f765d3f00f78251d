package dev.tomster.compile;

import dev.tomster.compile.value.Phrase;
import dev.tomster.syntax.TextBlock;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;

/** Takes the block below a list apart: an entry for each bullet, or for each line. */
final class Bullets {
    private static final String MARK = "- ";

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
            boolean marked = text.startsWith(MARK, depth);
            if (Spelling.isBlank(text) || text.substring(depth).equals(MARK.strip())) {
                continue;
            }
            boolean continues = !bullets.isEmpty() && margin >= 0 && depth > margin;
            if (continues) {
                int last = bullets.size() - 1;
                bullets.set(last, joined(bullets.get(last), line, depth - margin - MARK.length()));
            } else if (marked) {
                margin = depth;
                bullets.add(new Bullet(Phrase.of(line.part(depth + MARK.length(), text.length())), true));
            } else {
                margin = -1;
                bullets.add(new Bullet(unescaped(Phrase.of(line)), false));
            }
        }
        return bullets;
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

package dev.tomster.render.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where lines of the paper may end: where Unicode says so, and in addresses; but not behind an elision ({@code c’est}), where
 * the Java platform would allow it.
 */
final class LineBreaks implements FSTextBreaker {
    private static final char APOSTROPHE = '\u2019';

    private final FSTextBreaker all = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        all.setText(text);
    }

    @Override
    public int next() {
        int next = all.next();
        while (next > 1 && next < text.length() && isInElision(next)) {
            next = all.next();
        }
        return next;
    }

    private boolean isInElision(int at) {
        return text.charAt(at - 1) == APOSTROPHE
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLetterOrDigit(text.charAt(at));
    }
}

package dev.tomster.app;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Plan;
import dev.tomster.render.font.Typeface;
import dev.tomster.text.Source;
import dev.tomster.text.Span;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Finds what stands in a plan and in no font of the paper, and tells each such character once. */
final class MissingGlyphs {
    private static final String COMMENT = "//";
    /** A text in another script has hundreds; after so many, the rest is told as a number. */
    private static final int MOST = 12;

    /** Where a character stands first, and how often in all. */
    private record Occurrence(Span first, int count) {}

    private final Map<Integer, Occurrence> missing = new LinkedHashMap<>();

    private MissingGlyphs() {}

    static void report(Plan plan, Findings findings) {
        MissingGlyphs glyphs = new MissingGlyphs();
        plan.sources().forEach(glyphs::search);
        plan.resultsFile().ifPresent(glyphs::search);
        glyphs.tell(findings);
    }

    private void search(Source source) {
        if (source.text().chars().allMatch(c -> c <= 0x7E)) {
            return;
        }
        for (int number = 1; number <= source.lineCount(); number++) {
            Span line = source.line(number);
            String text = line.text();
            if (!text.stripLeading().startsWith(COMMENT)) {
                int at = 0;
                while (at < text.length()) {
                    int character = text.codePointAt(at);
                    int next = at + Character.charCount(character);
                    if (!isShown(character) && !composes(text, at)) {
                        add(character, line.part(at, next));
                    }
                    at = next;
                }
            }
        }
    }

    private void add(int character, Span place) {
        Occurrence known = missing.get(character);
        missing.put(
                character, known == null ? new Occurrence(place, 1) : new Occurrence(known.first(), known.count() + 1));
    }

    /** Marks that are not seen themselves, such as the joiners and selectors between emoji, need no glyph. */
    private static boolean isShown(int character) {
        return character <= 0x7E
                || Character.getType(character) == Character.FORMAT
                || Character.isISOControl(character)
                || isSelector(character)
                || Typeface.covers(character);
    }

    /** The variation selectors of Unicode, of which emoji have the last. */
    private static boolean isSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F;
    }

    /** True for an accent that is typed behind its letter, if there is a character that is both. */
    private static boolean composes(String text, int at) {
        if (at == 0 || Character.getType(text.codePointAt(at)) != Character.NON_SPACING_MARK) {
            return false;
        }
        String both = text.substring(text.offsetByCodePoints(at, -1), text.offsetByCodePoints(at, 1));
        String composed = Normalizer.normalize(both, Normalizer.Form.NFC);
        return composed.codePointCount(0, composed.length()) == 1;
    }

    private void tell(Findings findings) {
        int told = 0;
        for (Map.Entry<Integer, Occurrence> each : missing.entrySet()) {
            Occurrence occurrence = each.getValue();
            if (told == MOST && missing.size() > MOST + 1) {
                findings.add(finding(occurrence.first()).worded("more").with("count", missing.size() - MOST));
                return;
            }
            Finding finding = occurrence.count() == 1
                    ? finding(occurrence.first())
                    : finding(occurrence.first()).worded("several").with("count", occurrence.count());
            findings.add(finding.with("character", Character.toString(each.getKey()))
                    .with("code", String.format(Locale.ROOT, "U+%04X", each.getKey())));
            told++;
        }
    }

    private static Finding finding(Span place) {
        return Finding.of(AppRules.GLYPH, place).help(Message.of("glyph-missing.help"));
    }
}

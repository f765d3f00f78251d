package dev.tomster.compile;

import dev.tomster.compile.value.Checklists;
import dev.tomster.compile.value.Phrase;
import dev.tomster.compile.value.ValueContext;
import dev.tomster.compile.value.Values;
import dev.tomster.diagnostic.Edit;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.model.Entry;
import dev.tomster.model.Fact;
import dev.tomster.syntax.TextBlock;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what is stated of a property: the value on its line and the block below it. */
final class FactReader {
    private final Concept concept;
    private final Lexicon lexicon;
    private final Findings findings;

    FactReader(Concept concept, Lexicon lexicon, Findings findings) {
        this.concept = concept;
        this.lexicon = lexicon;
        this.findings = findings;
    }

    /** Empty if there is nothing to read, or nothing that could be read; either is reported. */
    Optional<Fact> read(Stated stated, ValueContext context) {
        if (stated.value().isEmpty() && stated.block().isEmpty()) {
            findings.add(Finding.of(CompileRules.VALUE_MISSING, stated.key())
                    .with("keyword", stated.key().text())
                    .help(Message.of("value-missing.help")));
            return Optional.empty();
        }
        if (stated.block().isPresent() && stated.property().shape() != Shape.TEXT) {
            reportBullets(Bullets.foreign(stated.block().get()), stated.key());
        }
        List<Entry> entries = entries(stated, context);
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fact(stated.property(), List.copyOf(entries), stated.key()));
    }

    /** Those of one list are one fault. */
    private void reportBullets(List<Span> lines, Span key) {
        if (lines.isEmpty()) {
            return;
        }
        Span first = lines.get(0);
        String behind = Bullets.behind(first.text());
        String mark = Spelling.strip(first.text().substring(0, first.text().indexOf(behind)));
        findings.add(Finding.of(CompileRules.BULLET, first.part(0, mark.length()))
                .with("mark", mark)
                .help(Message.of("help.write").with("form", "- " + behind))
                .fix(first.from().column() > key.from().column() ? hyphens(lines) : List.of()));
    }

    private static List<Edit> hyphens(List<Span> lines) {
        return lines.stream()
                .map(line -> new Edit(line, "- " + Bullets.behind(line.text())))
                .toList();
    }

    private List<Entry> entries(Stated stated, ValueContext context) {
        Shape shape = stated.property().shape();
        if (shape == Shape.TEXT) {
            return text(stated, context);
        }
        if (stated.property().readsSeries() && SeriesReader.isSeries(stated, context)) {
            return new SeriesReader(findings).read(stated, context);
        }
        if (shape == Shape.SENTENCES || shape == Shape.CHECKLIST) {
            return sentences(stated, context);
        }
        List<Entry> entries = new ArrayList<>();
        if (stated.value().isPresent()) {
            entries.addAll(Values.line(stated.value().get(), context));
        }
        if (stated.block().isPresent()) {
            addBlock(stated, stated.block().get(), context, entries);
        }
        return entries;
    }

    /** The text on the line and the text below it, with a paragraph break between. */
    private static List<Entry> text(Stated stated, ValueContext context) {
        boolean hasValue = stated.value().isPresent();
        String inline = hasValue ? stated.value().get().text() : "";
        String below = stated.block().isPresent() ? stated.block().get().text() : "";
        Span span = hasValue
                ? stated.value().get().span()
                : stated.block().orElseThrow().span();
        String whole = inline.isEmpty() || below.isEmpty() ? inline + below : inline + "\n\n" + below;
        return List.of(
                whole.startsWith("?")
                        ? Values.undecided(new Phrase(whole, span), context)
                        : new Entry(context.prose(whole, span), Optional.empty(), span));
    }

    private static List<Entry> sentences(Stated stated, ValueContext context) {
        List<Entry> entries = new ArrayList<>();
        boolean dated = stated.property().shape() == Shape.CHECKLIST;
        for (Phrase phrase : phrases(stated)) {
            Optional<Entry> entry = dated ? Checklists.entry(phrase, context) : Optional.of(sentence(phrase, context));
            entry.ifPresent(entries::add);
        }
        return entries;
    }

    private static List<Phrase> phrases(Stated stated) {
        List<Phrase> phrases = new ArrayList<>();
        stated.value().ifPresent(phrases::add);
        stated.block().map(Bullets::of).orElse(List.of()).forEach(bullet -> phrases.add(bullet.phrase()));
        return phrases;
    }

    private static Entry sentence(Phrase phrase, ValueContext context) {
        return phrase.text().startsWith("?")
                ? Values.undecided(phrase, context)
                : new Entry(context.prose(phrase.text(), phrase.span()), Optional.empty(), phrase.span());
    }

    private void addBlock(Stated stated, TextBlock block, ValueContext context, List<Entry> entries) {
        if (reportTooDeep(block)) {
            return;
        }
        List<Bullets.Bullet> bullets = Bullets.of(block);
        if (stated.value().isPresent() && reportOrphans(stated, bullets, context)) {
            return;
        }
        if (stated.property().shape().accumulates()) {
            for (Bullets.Bullet bullet : bullets) {
                if (bullet.isMarked()) {
                    Values.entry(bullet.phrase(), context).ifPresent(entries::add);
                } else {
                    entries.addAll(Values.line(bullet.phrase(), context));
                }
            }
        } else if (stated.value().isEmpty()) {
            Values.entry(bullets.get(0).phrase(), context).ifPresent(entries::add);
            addRemark(bullets.subList(1, bullets.size()), context, entries);
        } else {
            addRemark(bullets, context, entries);
        }
    }

    /**
     * Several lines below a value, none of which could be another value of its property, have most likely lost the line
     * with their own keyword.
     */
    private boolean reportOrphans(Stated stated, List<Bullets.Bullet> bullets, ValueContext context) {
        boolean isList = stated.property().shape().accumulates();
        boolean isOrphaned = bullets.size() > 1
                && bullets.stream()
                        .allMatch(
                                bullet -> isList ? isNoValue(bullet, context) : SeriesReader.isDated(bullet.phrase()));
        if (isOrphaned) {
            findings.add(
                    Finding.of(CompileRules.ORPHANS, bullets.get(0).phrase().span())
                            .worded("below")
                            .with("keyword", stated.key().text())
                            .with("count", bullets.size())
                            .help(Message.of("lines-without-keyword.below.help")));
        }
        return isOrphaned;
    }

    private static boolean isNoValue(Bullets.Bullet bullet, ValueContext context) {
        Findings unread = new Findings();
        ValueContext trial = context.trial(unread);
        if (bullet.isMarked()) {
            Values.entry(bullet.phrase(), trial);
        } else {
            Values.line(bullet.phrase(), trial);
        }
        return unread.hasErrors();
    }

    /** Lines below a typed value go on with its remark. */
    private static void addRemark(List<Bullets.Bullet> lines, ValueContext context, List<Entry> entries) {
        if (lines.isEmpty() || entries.isEmpty()) {
            return;
        }
        StringBuilder more = new StringBuilder();
        for (Bullets.Bullet line : lines) {
            more.append(more.length() == 0 ? "" : "\n")
                    .append(line.isMarked() ? "- " : "")
                    .append(line.phrase().text());
        }
        int last = entries.size() - 1;
        Entry entry = entries.get(last);
        String remark = entry.remark().map(prose -> prose.markdown() + "\n\n").orElse("") + more;
        entries.set(last, new Entry(entry.value(), Optional.of(context.prose(remark, entry.span())), entry.span()));
    }

    /** A line below a value that reads like the next property was most likely indented too far. */
    private boolean reportTooDeep(TextBlock block) {
        for (Span line : block.lines()) {
            String text = Spelling.strip(line.text());
            int colon = text.indexOf(':');
            boolean isProperty = colon > 0
                    && !text.startsWith("-")
                    && lexicon.property(concept, text.substring(0, colon)).isPresent();
            if (isProperty) {
                int start = line.text().indexOf(text);
                findings.add(Finding.of(CompileRules.TOO_DEEP, line.part(start, start + colon))
                        .with("keyword", Spelling.strip(text.substring(0, colon)))
                        .help(Message.of("indentation-deeper.help")));
                return true;
            }
        }
        return false;
    }
}

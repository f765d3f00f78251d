package dev.tomster.diagnostic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells findings to people, the errors first, and a summary. A few are told with the line that they speak of. Where there are
 * many, only errors are: what else there is stands together by rule, a line for each place, with the repair once, because
 * whoever has understood one of them mends them all.
 */
public final class TextReporter implements Reporter {
    /** As many findings fit on a screen with their lines. */
    private static final int FEW = 5;

    private static final int WIDTH = 100;

    private final Catalogue catalogue;
    private final Style style;
    private final Function<Rule, Optional<String>> reasons;

    /** A reporter in the catalogue's language; colour is for terminals only. */
    public TextReporter(Catalogue catalogue, boolean colour) {
        this(catalogue, colour, rule -> Optional.empty());
    }

    /** @param reasons why a rule matters, which is told once for each rule that is met */
    public TextReporter(Catalogue catalogue, boolean colour, Function<Rule, Optional<String>> reasons) {
        this.catalogue = catalogue;
        this.style = new Style(colour);
        this.reasons = reasons;
    }

    @Override
    public void report(List<Finding> findings, Appendable out) throws IOException {
        List<Finding> heaviestFirst = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        Map<String, List<Finding>> others = new LinkedHashMap<>();
        Set<Rule> explained = new HashSet<>();
        for (Finding finding : heaviestFirst) {
            if (finding.severity() == Severity.ERROR || findings.size() <= FEW) {
                new Excerpt(catalogue, style, out).write(finding);
                help(finding, Excerpt.gutter(finding.span()), out);
                if (explained.add(finding.rule())) {
                    reason(finding.rule(), Excerpt.gutter(finding.span()), out);
                }
                out.append('\n');
            } else {
                others.computeIfAbsent(finding.severity().id() + finding.rule().id(), first -> new ArrayList<>())
                        .add(finding);
            }
        }
        for (List<Finding> block : others.values()) {
            block(block, out);
            out.append('\n');
        }
        out.append(summary(findings)).append('\n');
    }

    /** How many findings of each severity there are, as a phrase. */
    public String summary(List<Finding> findings) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = (int)
                    findings.stream().filter(f -> f.severity() == severity).count();
            if (count > 0) {
                parts.add(catalogue.count("summary." + severity.id() + "s", count));
            }
        }
        return parts.isEmpty() ? catalogue.word("summary.none") : String.join(", ", parts);
    }

    /** What was repaired, a line each, with what stands there now where that is short. */
    public void repaired(List<Finding> findings, Appendable out) throws IOException {
        list(
                findings,
                out,
                finding -> finding.fix().size() == 1 ? replacement(finding.fix().get(0)) : "");
    }

    private static String replacement(Edit edit) {
        boolean isShort =
                !edit.replacement().isBlank() && edit.replacement().strip().indexOf('\n') < 0;
        return isShort ? " \u2192 `" + Printable.shortened(edit.replacement().strip()) + "`" : "";
    }

    /** Findings with their places, a line each, and what is to stand behind each. */
    private void list(List<Finding> findings, Appendable out, Function<Finding, String> behind) throws IOException {
        int width = findings.stream()
                .mapToInt(finding -> Excerpt.place(finding.span()).length())
                .max()
                .orElse(0);
        for (Finding finding : findings) {
            String place = Excerpt.place(finding.span());
            out.append("  ").append(style.place(place)).append(" ".repeat(width - place.length() + 2));
            out.append(catalogue.say(finding.message()))
                    .append(behind.apply(finding))
                    .append('\n');
        }
    }

    /** What one rule has found: the places with their sentences, each repair in the words of the first that needs it. */
    private void block(List<Finding> block, Appendable out) throws IOException {
        Finding first = block.get(0);
        out.append(style.head(catalogue, first));
        if (block.size() == 1) {
            out.append(style.bold(": " + catalogue.say(first.message())));
            out.append("\n  ").append(style.place(Excerpt.place(first.span()))).append('\n');
        } else {
            out.append(style.bold(": " + catalogue.count("summary.places", block.size())))
                    .append('\n');
            list(block, out, finding -> "");
        }
        Set<Repair> helped = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (Finding finding : block) {
            if (finding.help().isPresent()
                    && helped.add(Repair.of(finding.help().get()))
                    && told.add(catalogue.say(finding.help().get()))) {
                help(finding, " ", out);
            }
        }
        reason(first.rule(), " ", out);
    }

    /** What makes repairs the same but for the names in them. Plans in another language need other keywords. */
    private record Repair(String key, Keywords keywords) {
        static Repair of(Message help) {
            return new Repair(help.key(), help.keywords());
        }
    }

    private void help(Finding finding, String gutter, Appendable out) throws IOException {
        if (finding.help().isPresent()) {
            out.append(gutter).append(" = ").append(style.bold(catalogue.helpHead()));
            out.append(catalogue.say(finding.help().get())).append('\n');
        }
    }

    private void reason(Rule rule, String gutter, Appendable out) throws IOException {
        Optional<String> reason = reasons.apply(rule);
        if (reason.isPresent()) {
            String head = catalogue.head("why");
            out.append(gutter).append(" = ").append(style.bold(head));
            String margin = "\n" + gutter + "   ";
            out.append(Lines.wrapped(reason.get(), WIDTH, head.length(), margin))
                    .append('\n');
        }
    }
}

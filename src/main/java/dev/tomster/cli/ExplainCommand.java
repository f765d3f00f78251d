package dev.tomster.cli;

import dev.tomster.app.Explanations;
import dev.tomster.app.RuleIndex;
import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.Rule;
import dev.tomster.diagnostic.Severity;
import dev.tomster.vocabulary.Nearest;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code tomster explain}: the rules, and of each what it is, why it matters, and how a plan looks that keeps to it. */
final class ExplainCommand implements Command {
    @Override
    public String name() {
        return "explain";
    }

    @Override
    public List<Choice> options() {
        return List.of();
    }

    @Override
    public List<String> words() {
        return RuleIndex.all().stream().map(Rule::id).toList();
    }

    @Override
    public int run(Arguments arguments, Console console) throws WrongUsage {
        Catalogue catalogue = arguments.catalogue();
        List<Rule> rules = new ArrayList<>();
        for (String id : arguments.rest()) {
            rules.add(RuleIndex.rule(id).orElseThrow(() -> new WrongUsage(unknown(id))));
        }
        Run run = new Run(catalogue, console);
        if (rules.isEmpty()) {
            run.list();
        }
        for (int i = 0; i < rules.size(); i++) {
            run.explain(rules.get(i), i > 0);
        }
        return ExitStatus.DONE;
    }

    private static Message unknown(String id) {
        List<String> near =
                Nearest.of(id, RuleIndex.all().stream().map(Rule::id).toList());
        Message message = near.isEmpty()
                ? Message.of("cli.explain.unknown")
                : Message.of("cli.explain.near").withOptions("options", near);
        return message.with("rule", id);
    }

    /** One use of the command. */
    private static final class Run {
        private final Catalogue catalogue;
        private final Explanations explanations;
        private final PrintWriter out;
        private final boolean colour;

        Run(Catalogue catalogue, Console console) {
            this.catalogue = catalogue;
            this.explanations = new Explanations(catalogue);
            this.out = console.out();
            this.colour = console.outHasColour();
        }

        /** Every rule on a line, by what it speaks of. */
        void list() {
            int ids = RuleIndex.all().stream()
                    .mapToInt(rule -> rule.id().length())
                    .max()
                    .orElse(0);
            int severities = List.of(Severity.values()).stream()
                    .mapToInt(severity -> word(severity).length())
                    .max()
                    .orElse(0);
            for (Map.Entry<String, List<Rule>> section : RuleIndex.sections().entrySet()) {
                if (!section.getValue().isEmpty()) {
                    out.println(bold(catalogue.word("section." + section.getKey())));
                    for (Rule rule : section.getValue()) {
                        out.println("  " + padded(rule.id(), ids) + "  " + padded(word(rule.severity()), severities)
                                + "  " + explanations.apply(rule).title());
                    }
                    out.println();
                }
            }
            out.println(catalogue.word("cli.explain.one"));
        }

        void explain(Rule rule, boolean isNext) {
            if (isNext) {
                out.println();
            }
            out.println(bold(rule.id()) + " (" + word(rule.severity()) + ", "
                    + catalogue.word("section." + section(rule)) + ")");
            out.println();
            boolean isPlan = false;
            for (String line : explanations.apply(rule).page().lines().toList()) {
                if (line.startsWith("```")) {
                    isPlan = !isPlan;
                } else {
                    out.println(isPlan ? "    " + line : line.startsWith("#") ? head(line) : line.stripTrailing());
                }
            }
            accept(rule).ifPresent(line -> {
                out.println();
                out.println(line);
            });
        }

        private Optional<String> accept(Rule rule) {
            return rule.severity() == Severity.ERROR
                    ? Optional.empty()
                    : Optional.of(catalogue.say(Message.of("cli.explain.accept").with("rule", rule.id())));
        }

        private static String section(Rule rule) {
            return RuleIndex.sections().entrySet().stream()
                    .filter(section -> section.getValue().contains(rule))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(RuleIndex.WRITING);
        }

        private String head(String line) {
            return bold(line.replaceFirst("^#+ ", ""));
        }

        private String word(Severity severity) {
            return catalogue.word("severity." + severity.id());
        }

        private String bold(String text) {
            return colour ? "\u001B[1m" + text + "\u001B[0m" : text;
        }

        private static String padded(String text, int width) {
            return text + " ".repeat(width - text.length());
        }
    }
}

package dev.tomster.app;

import dev.tomster.check.RuleBook;
import dev.tomster.check.rule.Definition;
import dev.tomster.compile.CompileRules;
import dev.tomster.compile.value.ValueRules;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Rule;
import dev.tomster.syntax.SyntaxRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rules that there are, by what they speak of. */
public final class RuleIndex {
    /** What is told of the rules that a plan accepts. */
    public static final String SILENCES = "silences";
    /** What is told of how a plan is written. */
    public static final String WRITING = "writing";

    private RuleIndex() {}

    /** The rules by section: those of strategy in the order of the rule book, then what is told of how a plan is written. */
    public static Map<String, List<Rule>> sections() {
        Map<String, List<Rule>> sections = new LinkedHashMap<>();
        for (RuleBook.Section section : RuleBook.sections()) {
            sections.put(
                    section.id(),
                    section.rules().stream()
                            .map(rule -> rule.definition().rule())
                            .toList());
        }
        sections.put(
                SILENCES, RuleBook.OF_SILENCES.stream().map(Definition::rule).toList());
        List<Rule> writing = new ArrayList<>(SyntaxRules.all());
        writing.addAll(CompileRules.all());
        writing.addAll(ValueRules.all());
        writing.addAll(AppRules.all());
        writing.add(Findings.TOO_MANY);
        sections.put(WRITING, writing);
        return sections;
    }

    /** All rules, each once. */
    public static List<Rule> all() {
        List<Rule> all = new ArrayList<>();
        sections().values().forEach(all::addAll);
        return all;
    }

    /** A rule by its id. */
    public static Optional<Rule> rule(String id) {
        return all().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}

package dev.tomster.app.review;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Findings that were not there before, wherever their lines and files have gone to. */
final class NewFindings {
    private NewFindings() {}

    /**
     * The findings of one side that the other has not.
     *
     * @param names which names of the one are which of the other
     */
    static List<Finding> of(List<Finding> before, List<Finding> after, Map<String, String> names) {
        List<Finding> old = new ArrayList<>(before);
        List<Finding> fresh = new ArrayList<>(after);
        leaveOut(old, fresh, finding -> told(finding, names), finding -> told(finding, Map.of()));
        // The same of the same text, with another number in it.
        leaveOut(old, fresh, NewFindings::marked, NewFindings::marked);
        return fresh;
    }

    private static Object marked(Finding finding) {
        return List.of(
                finding.rule().id(), finding.message().key(), finding.span().text());
    }

    private static void leaveOut(
            List<Finding> old,
            List<Finding> fresh,
            Function<Finding, Object> oldKey,
            Function<Finding, Object> freshKey) {
        Map<Object, Integer> known = new HashMap<>();
        old.forEach(finding -> known.merge(oldKey.apply(finding), 1, Integer::sum));
        Map<Object, Integer> met = new HashMap<>();
        fresh.removeIf(finding -> take(known, met, freshKey.apply(finding)));
        old.removeIf(finding -> met.merge(oldKey.apply(finding), -1, Integer::sum) >= 0);
    }

    private static boolean take(Map<Object, Integer> known, Map<Object, Integer> met, Object key) {
        boolean isKnown = known.merge(key, -1, Integer::sum) >= 0;
        if (isKnown) {
            met.merge(key, 1, Integer::sum);
        }
        return isKnown;
    }

    private static Object told(Finding finding, Map<String, String> names) {
        Map<String, Message.Argument> arguments =
                new LinkedHashMap<>(finding.message().arguments());
        arguments.values().removeIf(Message.Argument.Line.class::isInstance);
        arguments.replaceAll((hole, argument) -> argument instanceof Message.Argument.Literal literal
                ? new Message.Argument.Literal(names.getOrDefault(literal.text(), literal.text()))
                : argument);
        return List.of(finding.rule().id(), finding.message().key(), arguments);
    }
}

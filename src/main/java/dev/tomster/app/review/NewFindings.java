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

    static List<Finding> of(List<Finding> before, List<Finding> after) {
        List<Finding> old = new ArrayList<>(before);
        List<Finding> fresh = new ArrayList<>(after);
        leaveOut(old, fresh, NewFindings::told);
        // The same of the same text, with another number in it.
        leaveOut(
                old,
                fresh,
                finding -> List.of(
                        finding.rule().id(),
                        finding.message().key(),
                        finding.span().text()));
        return fresh;
    }

    private static void leaveOut(List<Finding> old, List<Finding> fresh, Function<Finding, Object> key) {
        Map<Object, Integer> known = new HashMap<>();
        old.forEach(finding -> known.merge(key.apply(finding), 1, Integer::sum));
        Map<Object, Integer> met = new HashMap<>();
        fresh.removeIf(finding -> take(known, met, key.apply(finding)));
        old.removeIf(finding -> met.merge(key.apply(finding), -1, Integer::sum) >= 0);
    }

    private static boolean take(Map<Object, Integer> known, Map<Object, Integer> met, Object key) {
        boolean isKnown = known.merge(key, -1, Integer::sum) >= 0;
        if (isKnown) {
            met.merge(key, 1, Integer::sum);
        }
        return isKnown;
    }

    private static Object told(Finding finding) {
        Map<String, Message.Argument> arguments =
                new LinkedHashMap<>(finding.message().arguments());
        arguments.values().removeIf(Message.Argument.Line.class::isInstance);
        return List.of(finding.rule().id(), finding.message().key(), arguments);
    }
}

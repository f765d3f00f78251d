package dev.tomster.app;

import dev.tomster.compile.CompileRules;
import dev.tomster.compile.value.ValueRules;
import dev.tomster.diagnostic.Edit;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.Severity;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether repairs have done what they should, seen from what is found before and after them. */
public final class Aftermath {
    private Aftermath() {}

    /** True if what was repaired is not told again, and no error is told that was not. */
    static boolean isNothingNew(List<Finding> repaired, List<Finding> before, List<Finding> after) {
        Set<Told> errors = new LinkedHashSet<>();
        before.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> errors.add(Told.of(finding)));
        boolean isNew = after.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !isReadNow(finding, repaired))
                .anyMatch(finding -> !errors.contains(Told.of(finding)));
        return !isNew && repaired.stream().noneMatch(finding -> isThere(finding, repaired, after));
    }

    /** True if an error speaks of what was not read before, because its key was not understood. */
    public static boolean isReadNow(Finding error, List<Finding> repaired) {
        boolean isOfValue =
                ValueRules.all().contains(error.rule()) || CompileRules.ofKeys().contains(error.rule());
        return isOfValue
                && repaired.stream().anyMatch(finding -> CompileRules.ofKeys().contains(finding.rule()));
    }

    /** True if two findings say the same, wherever their lines have gone to. */
    static boolean isSame(Finding one, Finding other) {
        return Told.of(one).equals(Told.of(other));
    }

    /** True if a finding is told again at the place to which edits have moved its own. */
    private static boolean isThere(Finding finding, List<Finding> repaired, List<Finding> after) {
        List<Edit> edits = repaired.stream()
                .flatMap(other -> other.fix().stream())
                .filter(edit -> edit.span().source() == finding.span().source())
                .toList();
        int place = Edit.moved(finding.span().start(), edits);
        return after.stream().anyMatch(other -> other.span().start() == place && isSame(other, finding));
    }

    private record Told(String file, String rule, Map<String, Message.Argument> arguments) {
        static Told of(Finding finding) {
            Map<String, Message.Argument> arguments =
                    new LinkedHashMap<>(finding.message().arguments());
            arguments.values().removeIf(Message.Argument.Line.class::isInstance);
            return new Told(finding.span().source().name(), finding.rule().id(), arguments);
        }
    }
}

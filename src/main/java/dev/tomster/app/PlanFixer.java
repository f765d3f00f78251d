package dev.tomster.app;

import dev.tomster.check.rule.Profile;
import dev.tomster.compile.CompileRules;
import dev.tomster.compile.PlanLoader;
import dev.tomster.compile.value.ValueRules;
import dev.tomster.diagnostic.Edit;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.Severity;
import dev.tomster.format.Formatter;
import dev.tomster.model.Plan;
import dev.tomster.text.DiskFiles;
import dev.tomster.text.Reading;
import dev.tomster.text.Source;
import dev.tomster.text.SourceReader;
import dev.tomster.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the repairs that need no thought. Each is kept only if its finding is gone then and nothing else is wrong that was
 * not wrong before; the files that were repaired are brought into their canonical form.
 */
public final class PlanFixer {
    /** A repair may show what another one can mend, such as the keyword in a line that had no colon. */
    private static final int MOST_ROUNDS = 10;
    /** So many repairs are tried one by one, where they do not go together. */
    private static final int MOST_TRIALS = 200;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path plan;
    private final Optional<Profile> profile;
    private final Optional<LocalDate> today;
    private final List<Finding> fixed = new ArrayList<>();
    private final Set<Source> unreadable = new LinkedHashSet<>();
    private EditedFiles files;
    private int trials;

    private PlanFixer(Path plan, Optional<Path> root, Optional<Profile> profile, Optional<LocalDate> today)
            throws IOException {
        this.plan = plan;
        this.profile = profile;
        this.today = today;
        this.files = new EditedFiles(DiskFiles.around(plan, root));
    }

    /**
     * Repairs a plan and the files that it includes, all of them or none.
     *
     * @return what was repaired, in the order in which it was
     * @throws IOException if the system refuses a file
     */
    public static List<Finding> fix(
            Path plan, Optional<Path> root, Optional<Profile> profile, Optional<LocalDate> today) throws IOException {
        PlanFixer fixer = new PlanFixer(plan, root, profile, today);
        boolean goesOn = true;
        for (int round = 0; goesOn && round < MOST_ROUNDS; round++) {
            goesOn = fixer.round();
        }
        fixer.write();
        return fixer.fixed;
    }

    private List<Finding> check(EditedFiles edited) throws IOException {
        Findings findings = new Findings();
        Optional<Plan> read = PlanLoader.load(edited, plan, plan.toString(), findings);
        return read.map(found -> PlanReview.of(found, findings, profile, today))
                .orElse(findings)
                .sorted();
    }

    /** Makes the repairs that are there now; false if there are none left. */
    private boolean round() throws IOException {
        List<Finding> before = check(files);
        List<Finding> chosen = apart(before);
        if (chosen.isEmpty()) {
            return false;
        }
        if (keep(chosen, before)) {
            return true;
        }
        boolean any = false;
        for (Finding finding : chosen) {
            // One at a time: after each, the places of the others may have moved.
            if (chosen.size() > 1 && trials < MOST_TRIALS) {
                trials++;
                List<Finding> now = any ? check(files) : before;
                Optional<Finding> same = now.stream()
                        .filter(other -> Told.of(other).equals(Told.of(finding)))
                        .filter(other -> !other.fix().isEmpty())
                        .findFirst();
                any |= same.isPresent() && keep(List.of(same.get()), now);
            }
        }
        return any;
    }

    /** The repairs whose edits do not touch each other. */
    private List<Finding> apart(List<Finding> findings) throws IOException {
        Map<Source, List<Edit>> taken = new LinkedHashMap<>();
        List<Finding> apart = new ArrayList<>();
        for (Finding finding : findings) {
            boolean isFree = !finding.fix().isEmpty();
            for (Edit edit : finding.fix()) {
                isFree = isFree
                        && isWritable(edit.span().source())
                        && taken.getOrDefault(edit.span().source(), List.of()).stream()
                                .noneMatch(other -> touches(edit, other));
            }
            if (isFree) {
                apart.add(finding);
                finding.fix()
                        .forEach(edit -> taken.computeIfAbsent(edit.span().source(), first -> new ArrayList<>())
                                .add(edit));
            }
        }
        return apart;
    }

    /** A file in another encoding than UTF-8 would not be the same again. */
    private boolean isWritable(Source source) throws IOException {
        if (source.file().isEmpty() || unreadable.contains(source)) {
            return false;
        }
        boolean isText =
                SourceReader.read(source.file().get(), source.name()).obstacle().isEmpty();
        if (!isText) {
            unreadable.add(source);
        }
        return isText;
    }

    private static boolean touches(Edit edit, Edit other) {
        return edit.span().start() <= other.span().end()
                && other.span().start() <= edit.span().end();
    }

    /** Makes some repairs if that leads to nothing new. */
    private boolean keep(List<Finding> chosen, List<Finding> before) throws IOException {
        EditedFiles edited = files;
        Map<Source, List<Edit>> changes = new LinkedHashMap<>();
        for (Finding finding : chosen) {
            for (Edit edit : finding.fix()) {
                changes.computeIfAbsent(edit.span().source(), first -> new ArrayList<>())
                        .add(edit);
            }
        }
        for (Map.Entry<Source, List<Edit>> change : changes.entrySet()) {
            Path file = change.getKey().file().orElseThrow();
            edited = edited.with(file, apply(change.getKey().text(), change.getValue()));
        }
        if (!leadsToNothingNew(chosen, before, check(edited))) {
            return false;
        }
        files = edited;
        fixed.addAll(chosen);
        return true;
    }

    /** The text after edits that do not overlap. */
    public static String apply(String text, List<Edit> edits) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        List<Edit> inOrder = new ArrayList<>(edits);
        inOrder.sort(Comparator.comparingInt(edit -> edit.span().start()));
        for (Edit edit : inOrder) {
            out.append(text, from, edit.span().start()).append(edit.replacement());
            from = edit.span().end();
        }
        return out.append(text, from, text.length()).toString();
    }

    /** True if what was to be repaired is not told again, and no error is told that was not. */
    private static boolean leadsToNothingNew(List<Finding> chosen, List<Finding> before, List<Finding> after) {
        Set<Told> errors = told(before, Severity.ERROR);
        boolean isNew = after.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !isReadNow(finding, chosen))
                .anyMatch(finding -> !errors.contains(Told.of(finding)));
        return !isNew && chosen.stream().noneMatch(finding -> isThere(finding, chosen, after));
    }

    /** True if an error speaks of what was not read before, because its key was not understood. */
    public static boolean isReadNow(Finding error, List<Finding> repaired) {
        boolean isOfValue =
                ValueRules.all().contains(error.rule()) || CompileRules.ofKeys().contains(error.rule());
        return isOfValue
                && repaired.stream().anyMatch(finding -> CompileRules.ofKeys().contains(finding.rule()));
    }

    private static Set<Told> told(List<Finding> findings, Severity severity) {
        Set<Told> told = new LinkedHashSet<>();
        findings.stream()
                .filter(finding -> finding.severity() == severity)
                .forEach(finding -> told.add(Told.of(finding)));
        return told;
    }

    /** True if a finding is told again at the place to which edits have moved its own. */
    private static boolean isThere(Finding finding, List<Finding> chosen, List<Finding> after) {
        List<Edit> edits = chosen.stream()
                .flatMap(other -> other.fix().stream())
                .filter(edit -> edit.span().source() == finding.span().source())
                .toList();
        int place = moved(finding.span().start(), edits);
        return after.stream()
                .anyMatch(
                        other -> other.span().start() == place && Told.of(other).equals(Told.of(finding)));
    }

    /** Where the text at an offset stands after edits. */
    public static int moved(int offset, List<Edit> edits) {
        int place = offset;
        for (Edit edit : edits) {
            Span span = edit.span();
            if (span.end() <= offset
                    && !(span.start() == offset && edit.replacement().isEmpty())) {
                place += edit.replacement().length() - (span.end() - span.start());
            }
        }
        return place;
    }

    /** What a finding says, wherever its line has gone to. */
    private record Told(String file, String rule, Map<String, Message.Argument> arguments) {
        static Told of(Finding finding) {
            Map<String, Message.Argument> arguments =
                    new LinkedHashMap<>(finding.message().arguments());
            arguments.values().removeIf(Message.Argument.Line.class::isInstance);
            arguments.remove("line");
            return new Told(finding.span().source().name(), finding.rule().id(), arguments);
        }
    }

    /** Writes what has changed, all files at once, in their canonical form where they have one. */
    private void write() throws IOException {
        try (Outputs outputs = new Outputs()) {
            for (Map.Entry<Path, String> file : files.texts().entrySet()) {
                if (!Files.isWritable(file.getKey())) {
                    throw new AccessDeniedException(file.getKey().toString());
                }
                Reading reading = files.read(file.getKey(), file.getKey().toString());
                String text = Formatter.format(reading.source()).orElse(file.getValue());
                outputs.write(
                        file.getKey(),
                        ((reading.hasMark() ? BYTE_ORDER_MARK : "") + text).getBytes(StandardCharsets.UTF_8));
            }
            outputs.commit();
        }
    }
}

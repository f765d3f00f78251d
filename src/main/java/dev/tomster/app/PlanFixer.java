package dev.tomster.app;

import dev.tomster.check.rule.Profile;
import dev.tomster.compile.PlanLoader;
import dev.tomster.diagnostic.Edit;
import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.format.Formatter;
import dev.tomster.model.Plan;
import dev.tomster.text.DiskFiles;
import dev.tomster.text.Reading;
import dev.tomster.text.Source;
import dev.tomster.text.SourceReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
                        .filter(other -> Aftermath.isSame(other, finding))
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
                                .noneMatch(edit::touches);
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
            edited = edited.with(file, Edit.apply(change.getKey().text(), change.getValue()));
        }
        if (!Aftermath.isNothingNew(chosen, before, check(edited))) {
            return false;
        }
        files = edited;
        fixed.addAll(chosen);
        return true;
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

package dev.tomster.app.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which files of a repository are not what they were. */
final class ChangedFiles {
    private ChangedFiles() {}

    /**
     * A file that is not the same on two sides.
     *
     * @param before its path from the root; none if it came
     * @param after none if it went
     */
    record Moved(Optional<String> before, Optional<String> after) {}

    /**
     * The files that differ between a revision and another, or what lies in the folder.
     *
     * @param after none for the folder
     */
    static List<Moved> between(Revision before, Optional<Revision> after) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "diff",
                "--name-status",
                "-z",
                "--find-renames",
                "--no-ext-diff",
                "--no-textconv",
                "--no-color",
                before.commit()));
        after.ifPresent(revision -> command.add(revision.commit()));
        command.add("--");
        List<String> parts = git(before).must(command.toArray(new String[0])).parts();
        List<Moved> files = new ArrayList<>();
        for (int at = 0; at + 1 < parts.size(); ) {
            char status = parts.get(at).charAt(0);
            boolean hasTwo = status == 'R' || status == 'C';
            Optional<String> first = Optional.of(parts.get(at + 1));
            Optional<String> second = hasTwo ? Optional.of(parts.get(at + 2)) : first;
            files.add(new Moved(
                    status == 'A' || status == 'C' ? Optional.empty() : first,
                    status == 'D' ? Optional.empty() : second));
            at += hasTwo ? 3 : 2;
        }
        if (after.isEmpty()) {
            untracked(git(before)).forEach(path -> files.add(new Moved(Optional.empty(), Optional.of(path))));
        }
        return files;
    }

    private static List<String> untracked(Git git) throws IOException {
        return git.must("ls-files", "-z", "--others", "--exclude-standard", "--", "*" + Plans.ENDING).parts().stream()
                .filter(path -> !path.isEmpty())
                .toList();
    }

    private static Git git(Revision revision) {
        return revision.repository().git();
    }
}

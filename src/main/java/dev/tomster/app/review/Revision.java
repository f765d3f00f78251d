package dev.tomster.app.review;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The files of a repository as they were at a commit. */
public final class Revision {
    private final Repository repository;
    private final String name;
    private final String commit;
    private Map<String, Node> tree = Map.of();

    Revision(Repository repository, String name, String commit) {
        this.repository = repository;
        this.name = name;
        this.commit = commit;
    }

    /** What lies at a path: a file, a symbolic link, a folder, or another repository. */
    enum NodeType {
        FILE,
        LINK,
        FOLDER,
        OTHER
    }

    record Node(NodeType type, String id) {}

    Repository repository() {
        return repository;
    }

    /** As the user calls it. */
    public String name() {
        return name;
    }

    public String commit() {
        return commit;
    }

    /** What lies at a path from the root. */
    Optional<Node> at(String path) throws IOException {
        return path.isEmpty() ? Optional.of(new Node(NodeType.FOLDER, commit)) : Optional.ofNullable(tree().get(path));
    }

    Optional<byte[]> read(Node node) throws IOException {
        return repository.blobs().read(node.id());
    }

    /** The paths of the whole tree, in one question: few plans name no file at all. */
    Map<String, Node> tree() throws IOException {
        if (tree.isEmpty()) {
            Map<String, Node> all = new HashMap<>();
            for (String entry :
                    repository.git().must("ls-tree", "-r", "-t", "-z", commit).parts()) {
                int tab = entry.indexOf('\t');
                if (tab > 0) {
                    String[] head = entry.substring(0, tab).split(" ", -1);
                    all.put(entry.substring(tab + 1), new Node(type(head[0]), head[2]));
                }
            }
            tree = Collections.unmodifiableMap(all);
        }
        return tree;
    }

    private static NodeType type(String mode) {
        return switch (mode) {
            case "040000" -> NodeType.FOLDER;
            case "120000" -> NodeType.LINK;
            case "160000" -> NodeType.OTHER;
            default -> NodeType.FILE;
        };
    }
}

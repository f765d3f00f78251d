package dev.tomster.format;

import dev.tomster.syntax.SyntaxTree;
import dev.tomster.vocabulary.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Writes a plan in its canonical form: steps in the order of TOMSTER, properties before nested items, two spaces for each
 * depth, one blank line between items, keywords in the spelling of the vocabulary, tables aligned. Comments and groups of
 * lines stay as their author put them.
 */
public final class Formatter {
    private static final String INDENT = "  ";

    private final List<String> out = new ArrayList<>();

    private Formatter() {}

    /**
     * The canonical form of a file.
     *
     * @param tree a file that was read without errors of its lines; stray lines have no canonical form
     */
    public static String format(SyntaxTree tree) {
        NodeReader reader = new NodeReader(tree);
        List<Node> nodes = new ArrayList<>(reader.nodes(tree.lines(), Optional.empty()));
        List<String> rest = reader.rest();
        Formatter formatter = new Formatter();
        if (!nodes.isEmpty()) {
            nodes.set(0, formatter.preamble(nodes.get(0)));
        }
        formatter.block(inOrder(nodes), 0, !formatter.out.isEmpty());
        if (!rest.isEmpty() && !nodes.isEmpty()) {
            formatter.blank();
        }
        rest.forEach(line -> formatter.line(canonicalLanguage(line), 0));
        while (!formatter.out.isEmpty()
                && formatter.out.get(formatter.out.size() - 1).isEmpty()) {
            formatter.out.remove(formatter.out.size() - 1);
        }
        return formatter.out.isEmpty() ? "" : String.join("\n", formatter.out) + "\n";
    }

    /** What stands above the first step and apart from it opens the file: its language, a comment on the whole. */
    private Node preamble(Node first) {
        int apart = first.before().lastIndexOf("");
        int language = apart;
        for (int i = apart + 1; i < first.before().size(); i++) {
            language = first.before().get(i).startsWith("//") ? language : i;
        }
        int end = Math.max(apart, language) + 1;
        first.before().subList(0, end).forEach(line -> line(canonicalLanguage(line), 0));
        List<String> own = first.before().subList(end, first.before().size());
        return new Node(
                first.rank(),
                first.isItem(),
                first.step(),
                own,
                true,
                first.head(),
                first.text(),
                first.block(),
                first.after());
    }

    /** Above the first step, a line that is not a comment names the language of the file. */
    private static String canonicalLanguage(String line) {
        int colon = line.indexOf(':');
        return line.startsWith("//") || colon < 0
                ? line
                : Spelling.fold(line.substring(0, colon)) + ": "
                        + line.substring(colon + 1).strip();
    }

    /** Steps are sorted between includes only: the order of includes decides in which order items come. */
    private static List<Node> inOrder(List<Node> nodes) {
        List<Node> sorted = new ArrayList<>();
        List<Node> steps = new ArrayList<>();
        for (Node node : nodes) {
            if (node.step().isPresent()) {
                steps.add(node);
            } else {
                sorted.addAll(byRank(steps));
                steps.clear();
                sorted.add(node);
            }
        }
        sorted.addAll(byRank(steps));
        return sorted;
    }

    private static List<Node> byRank(List<Node> nodes) {
        return nodes.stream().sorted(Comparator.comparingInt(Node::rank)).toList();
    }

    private void block(List<Node> nodes, int depth, boolean separate) {
        Optional<Node> previous = Optional.empty();
        for (Node node : nodes) {
            boolean apart = previous.isPresent() ? isApart(previous.get(), node) : separate;
            if (apart) {
                blank();
            }
            node(node, depth);
            previous = Optional.of(node);
        }
    }

    /** Items with something below them stand apart; what else the author grouped stays in groups. */
    private static boolean isApart(Node previous, Node node) {
        boolean steps = previous.step().isPresent() || node.step().isPresent();
        boolean items = node.isItem() && (!previous.isItem() || previous.hasBody() || node.hasBody());
        return steps || items || node.hasBlankBefore();
    }

    private void node(Node node, int depth) {
        node.before().forEach(line -> line(line, depth));
        line(node.head(), depth);
        node.text().forEach(line -> out.add(line.isEmpty() ? "" : INDENT.repeat(depth + 1) + line));
        block(byRank(node.block()), depth + 1, false);
        node.after().forEach(line -> line(line, depth + 1));
    }

    private void line(String line, int depth) {
        if (line.isEmpty()) {
            blank();
        } else {
            out.add(INDENT.repeat(depth) + line);
        }
    }

    private void blank() {
        if (!out.isEmpty() && !out.get(out.size() - 1).isEmpty()) {
            out.add("");
        }
    }
}

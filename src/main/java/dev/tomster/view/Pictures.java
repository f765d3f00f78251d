package dev.tomster.view;

import dev.tomster.model.Choice;
import dev.tomster.model.Item;
import dev.tomster.view.Chart.Entry;
import dev.tomster.view.Chart.Legend;
import dev.tomster.view.Chart.Node;
import dev.tomster.view.Chart.Part;
import dev.tomster.view.Chart.Rank;
import dev.tomster.view.Chart.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pictures that show what a section says anyway, with their descriptions. */
final class Pictures {
    /** The levels of likelihood and impact, the lowest first. */
    private static final List<String> LEVELS = List.of("low", "medium", "high");

    /** Emphasis in a text of the plan, which a picture does not have. */
    private static final Pattern MARKS = Pattern.compile("[*`]");

    private static final Map<String, Rank> RANKS =
            Map.of("primary", Rank.PRIMARY, "secondary", Rank.SECONDARY, "none", Rank.NONE);

    private final Writing writing;

    Pictures(Writing writing) {
        this.writing = writing;
    }

    /** The content mix, with the same as a list. */
    Block mix(List<Part> parts, Block words) {
        return picture("mix", parts(parts), new Chart.Shares(parts, 100, more()), words, true);
    }

    /** Parts of the budget, with the same as a list. */
    Block budget(String name, List<Part> parts, Block words) {
        return picture(name, parts(parts), new Chart.Bars(parts, more()), words, true);
    }

    private String parts(List<Part> parts) {
        return list(parts.stream()
                .map(part -> part.label() + writing.label("colon") + " " + part.value())
                .toList());
    }

    /** Risks by likelihood and impact. None if no risk states both. */
    Optional<Block> risks(List<Item> risks, Block table) {
        List<Entry> entries = new ArrayList<>();
        for (Item risk : risks) {
            int likelihood = level(risk, "likelihood");
            int impact = level(risk, "impact");
            if (likelihood >= 0 && impact >= 0) {
                entries.add(new Entry(writing.title(risk), likelihood, impact));
            }
        }
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        String across = writing.label("risk", "likelihood");
        String up = writing.label("risk", "impact");
        String description = list(entries.stream()
                .map(entry -> entry.label() + " ("
                        + across.toLowerCase(writing.format().locale()) + writing.label("colon") + " "
                        + level("likelihood", entry.column()) + ", "
                        + up.toLowerCase(writing.format().locale()) + writing.label("colon") + " "
                        + level("impact", entry.row()) + ")")
                .toList());
        return Optional.of(picture(
                "risks",
                description,
                new Chart.Matrix(across, up, steps("likelihood"), steps("impact"), entries),
                table,
                false));
    }

    private String level(String property, int step) {
        return writing.choice("level", LEVELS.get(step), "risk", property);
    }

    private List<String> steps(String property) {
        return IntStream.range(0, LEVELS.size())
                .mapToObj(step -> writing.format().capitalised(level(property, step)))
                .toList();
    }

    private static int level(Item risk, String property) {
        return risk.value(property, Choice.class)
                .map(Choice::id)
                .map(LEVELS::indexOf)
                .orElse(-1);
    }

    /** The strategy wheel, with the same as lists side by side. */
    Block wheel(List<Item> approaches, Block words) {
        List<Sector> sectors = approaches.stream()
                .map(approach -> new Sector(writing.title(approach), rank(approach)))
                .toList();
        List<Legend> legend = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (Rank rank : Rank.values()) {
            List<String> names = sectors.stream()
                    .filter(sector -> sector.rank() == rank)
                    .map(Sector::label)
                    .toList();
            if (!names.isEmpty()) {
                String label = writing.label("wheel." + rank.name().toLowerCase(Locale.ROOT));
                legend.add(new Legend(rank, label));
                parts.add(label + writing.label("colon") + " " + String.join(", ", names));
            }
        }
        return picture("wheel", list(parts), new Chart.Wheel(sectors, legend, more()), words, true);
    }

    private static Rank rank(Item approach) {
        return approach.value("priority", Choice.class)
                .flatMap(choice -> Optional.ofNullable(RANKS.get(choice.id())))
                .orElse(Rank.UNDECIDED);
    }

    /** What serves what; the lines alone if nothing hangs on anything else. */
    Block tree(Block.Tree lines) {
        List<Node> nodes = lines.branches().stream()
                .map(branch -> new Node(branch.kind(), plain(branch.words().text()), branch.depth()))
                .toList();
        if (nodes.stream().allMatch(node -> node.depth() == 0)) {
            return lines;
        }
        String description = list(nodes.stream()
                .filter(node -> node.depth() < 2)
                .map(node -> node.kind() + writing.label("colon") + " " + node.label())
                .toList());
        return picture("tree", description, new Chart.Tree(nodes, more()), lines, false);
    }

    Block.Picture picture(String name, String description, Chart chart, Block words, boolean isComplete) {
        return new Block.Picture(writing.label("picture." + name), description, chart, List.of(words), isComplete);
    }

    /** A text of the plan as a picture writes it. */
    static String plain(String text) {
        return MARKS.matcher(text).replaceAll("");
    }

    String more() {
        return writing.label("picture.more");
    }

    String list(List<String> parts) {
        return parts.stream().collect(Collectors.joining(writing.semicolon(), "", "."));
    }
}

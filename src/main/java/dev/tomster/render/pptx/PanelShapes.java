package dev.tomster.render.pptx;

import dev.tomster.render.prose.RichText;
import dev.tomster.render.slides.SlideSize;
import dev.tomster.view.Block.Panel;
import dev.tomster.view.Block.Tone;
import dev.tomster.view.Words;
import java.util.ArrayList;
import java.util.List;

/** Draws lists side by side, each below a line in the colour of its tone. */
final class PanelShapes {
    private static final double GUTTER = 24;
    private static final double LINE = 4;

    private final Area area;
    private final RichText rich;
    private final int across;

    /** @param across how many sheets stand beside each other where the lists stand */
    PanelShapes(Area area, RichText rich, int across) {
        this.area = area;
        this.rich = rich;
        this.across = across;
    }

    void draw(List<Panel> panels) {
        int beside = beside(panels.size());
        double column = (area.width() - GUTTER * (beside - 1)) / beside;
        double down = 0;
        for (int i = 0; i < panels.size(); i += beside) {
            List<Panel> row = panels.subList(i, Math.min(i + beside, panels.size()));
            for (int j = 0; j < row.size(); j++) {
                draw(row.get(j), j * (column + GUTTER), down, column);
            }
            down += row.stream()
                    .mapToDouble(panel -> height(panel, column))
                    .max()
                    .orElse(0);
        }
    }

    /** On a sheet that stands beside others, lists stand below each other rather than in narrow columns. */
    private int beside(int panels) {
        int usual = switch (panels) {
            case 1 -> 1;
            case 2, 4 -> 2;
            default -> 3;
        };
        int most = (int) ((area.width() + GUTTER) / (SlideSize.PANEL + GUTTER));
        return across == 1 ? usual : Math.max(1, Math.min(usual, most));
    }

    private double height(Panel panel, double column) {
        double items = 0;
        for (Words item : panel.items()) {
            items += area.lines(item.text(), Styles.SMALL, column - Styles.SMALL_BULLET) * SlideSize.SMALL_LINE + 6;
        }
        return LINE + 6 + area.lines(panel.title(), Styles.PANEL, column) * Styles.PANEL.line() + 6 + items + 14;
    }

    private void draw(Panel panel, double right, double down, double column) {
        area.box(right, down, column, LINE, hue(panel.tone()));
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(Paragraph.of(rich.plain(panel.title()), Styles.PANEL).after(6));
        for (Words item : panel.items()) {
            paragraphs.add(Paragraph.of(rich.words(item), Styles.SMALL)
                    .listed(Styles.SMALL_BULLET)
                    .after(6));
        }
        area.text(right, down + LINE + 6, column, height(panel, column) - LINE - 6, paragraphs);
    }

    private static Hue hue(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> Hue.LINE;
            case GOOD -> Hue.GOOD;
            case BAD -> Hue.BAD;
            case STRONG -> Hue.BRAND;
        };
    }
}

package dev.tomster.render.pptx;

import dev.tomster.render.slides.BlockHeight;
import dev.tomster.render.slides.SlideSize;
import dev.tomster.view.Block;
import dev.tomster.view.Card;
import java.util.List;

/** Draws short sheets beside each other. */
final class CardShapes {
    private static final double GUTTER = 48;
    private static final double BETWEEN = 8;

    private final Area area;
    private final Studio studio;

    CardShapes(Area area, Studio studio) {
        this.area = area;
        this.studio = studio;
    }

    void draw(Block.Cards cards) {
        int across = cards.across();
        double column = (area.width() - GUTTER * (across - 1)) / across;
        double down = 0;
        for (int i = 0; i < cards.cards().size(); i += across) {
            List<Card> row =
                    cards.cards().subList(i, Math.min(i + across, cards.cards().size()));
            double tallest = 0;
            for (int j = 0; j < row.size(); j++) {
                double height = draw(row.get(j), area.at(j * (column + GUTTER), down, column), across);
                tallest = Math.max(tallest, height);
            }
            down += tallest + SlideSize.GAP;
        }
    }

    private double draw(Card card, Area sheet, int across) {
        double width = sheet.width();
        sheet.box(0, 0, width, 2, Hue.LINE);
        double title = sheet.lines(card.title(), Styles.CARD, width) * Styles.CARD.line();
        sheet.text(0, 12, width, title, Paragraph.of(studio.rich().title(card.title()), Styles.CARD));
        double down = 12 + title + BETWEEN;
        down += new BadgeShapes(sheet.at(0, down, width), studio).draw(card.badges());
        new BlockShapes(sheet.at(0, down, width), studio, across).draw(card.blocks(), BETWEEN);
        BlockHeight heights = new BlockHeight(sheet.meter(), width, across);
        for (Block block : card.blocks()) {
            down += heights.of(block) + BETWEEN;
        }
        return down;
    }
}

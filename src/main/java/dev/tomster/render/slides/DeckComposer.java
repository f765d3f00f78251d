package dev.tomster.render.slides;

import dev.tomster.render.font.TextMeter;
import dev.tomster.render.slides.Slide.Layout;
import dev.tomster.view.Block;
import dev.tomster.view.Card;
import dev.tomster.view.Chapter;
import dev.tomster.view.Document;
import dev.tomster.view.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what stands on which slide, so that nothing overflows: what does not fit continues on the next one. */
final class DeckComposer {
    private final Document document;
    private final TextMeter meter = new TextMeter();
    private final List<Slide> slides = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private final Map<String, String> anchors = new HashMap<>();

    private DeckComposer(Document document) {
        this.document = document;
    }

    /**
     * The slides of a document.
     *
     * @param anchors the path of the slide on which each anchor stands
     */
    record Deck(List<Slide> slides, Map<String, String> anchors) {}

    static Deck compose(Document document) {
        DeckComposer composer = new DeckComposer(document);
        composer.cover();
        document.chapters().forEach(composer::chapter);
        return new Deck(List.copyOf(composer.slides), composer.anchors);
    }

    private void cover() {
        Document.Cover cover = document.cover();
        Block lines = new Block.Facts(
                cover.lines().subList(0, Math.min(4, cover.lines().size())));
        slides.add(new Slide(
                path("cover"),
                Layout.COVER,
                cover.subtitle(),
                cover.title(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(lines),
                100,
                List.of()));
    }

    private void chapter(Chapter chapter) {
        List<Section> sections =
                chapter.sections().stream().filter(Section::inDeck).toList();
        if (sections.isEmpty()) {
            return;
        }
        if (chapter.letter().isPresent()) {
            opener(chapter);
        }
        sections.forEach(section -> section(chapter, section));
        String first = slides.get(slides.size() - 1).path();
        anchors.putIfAbsent(chapter.anchor(), first);
    }

    private void opener(Chapter chapter) {
        String path = path(chapter.anchor());
        anchors.put(chapter.anchor(), path);
        slides.add(new Slide(
                path,
                Layout.OPENER,
                chapter.title(),
                chapter.question().orElse(chapter.title()),
                chapter.letter(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                100,
                List.of()));
    }

    private void section(Chapter chapter, Section section) {
        List<Block> plain = new ArrayList<>();
        for (Block block : section.blocks()) {
            if (block instanceof Block.Cards cards) {
                for (Block.Cards group : groups(cards, room(section.title(), false))) {
                    if (group.across() == 1) {
                        content(chapter, section, plain);
                        plain.clear();
                        cards(chapter, section, group);
                    } else {
                        plain.add(group);
                    }
                }
            } else if (block instanceof Block.Canvas canvas) {
                canvas(chapter, section, canvas);
            } else {
                plain.add(block);
            }
        }
        content(chapter, section, plain);
    }

    /** Sheets that are too long to stand beside another one have a slide of their own. */
    private List<Block.Cards> groups(Block.Cards cards, double room) {
        if (cards.across() == 1) {
            return List.of(cards);
        }
        BlockFit fit = new BlockFit(meter, SlideSize.column());
        List<Block.Cards> groups = new ArrayList<>();
        for (Card card : cards.cards()) {
            Block.Cards alone = new Block.Cards(List.of(card), 2);
            boolean isShort = fit.take(alone, room).isPresent();
            int last = groups.size() - 1;
            if (isShort && last >= 0 && groups.get(last).across() == 2) {
                List<Card> more = new ArrayList<>(groups.get(last).cards());
                more.add(card);
                groups.set(last, new Block.Cards(List.copyOf(more), 2));
            } else {
                groups.add(isShort ? alone : new Block.Cards(List.of(card), 1));
            }
        }
        return groups;
    }

    private void canvas(Chapter chapter, Section section, Block.Canvas canvas) {
        Block.Canvas fitted = new CanvasFit(meter).fit(canvas);
        Filling.Page page = new Filling.Page(List.of(fitted), 100, List.of());
        slides.add(slide(chapter, section, section.anchor(), Layout.CANVAS, Optional.empty(), page));
    }

    /** Blocks below each other, on as many slides as they need. */
    private void content(Chapter chapter, Section section, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        List<Filling.Page> pages = Filling.fill(meter, blocks, room(section.title(), false));
        for (int i = 0; i < pages.size(); i++) {
            Optional<String> part = pages.size() == 1 ? Optional.empty() : Optional.of((i + 1) + "/" + pages.size());
            String anchor = i == 0 ? section.anchor() : section.anchor() + "-" + (i + 1);
            Slide slide = slide(chapter, section, anchor, Layout.CONTENT, part, pages.get(i));
            slides.add(slide);
            for (Block block : pages.get(i).blocks()) {
                if (block instanceof Block.Cards cards) {
                    cards.cards().forEach(card -> anchors.put(card.anchor(), slide.path()));
                }
            }
        }
    }

    private Slide slide(
            Chapter chapter, Section section, String anchor, Layout layout, Optional<String> part, Filling.Page page) {
        String name = anchor.startsWith(chapter.anchor() + "-")
                ? anchor.substring(chapter.anchor().length() + 1)
                : anchor;
        String path = path(chapter.anchor() + "/" + name);
        anchors.putIfAbsent(anchor, path);
        return new Slide(
                path,
                layout,
                chapter.title(),
                section.title(),
                chapter.letter(),
                part,
                Optional.empty(),
                List.of(),
                page.blocks(),
                page.zoom(),
                page.notes());
    }

    /** A path that no other slide has. */
    private String path(String wanted) {
        String path = wanted;
        for (int i = 2; !paths.add(path); i++) {
            path = wanted + "-" + i;
        }
        return path;
    }

    private double room(String title, boolean badges) {
        int titleLines = meter.lines(title, 700, SlideSize.TITLE_FONT, SlideSize.column() - 100);
        return SlideSize.HEIGHT
                - SlideSize.TOP
                - (Math.min(2, titleLines) - 1) * SlideSize.TITLE_LINE
                - (badges ? SlideSize.BADGES : 0)
                - SlideSize.BOTTOM;
    }

    /** Sheets, each on a slide of its own. What has no room there is for the speaker. */
    private void cards(Chapter chapter, Section section, Block.Cards cards) {
        for (Card card : cards.cards()) {
            CardFit.Shown shown = new CardFit(meter)
                    .fit(card, room(card.title(), !card.badges().isEmpty()));
            String path = path(chapter.anchor() + "/" + card.name());
            anchors.put(card.anchor(), path);
            anchors.putIfAbsent(section.anchor(), path);
            slides.add(new Slide(
                    path,
                    Layout.CONTENT,
                    section.title(),
                    card.title(),
                    chapter.letter(),
                    Optional.empty(),
                    card.initials(),
                    card.badges(),
                    shown.blocks(),
                    shown.zoom(),
                    shown.notes()));
        }
    }
}

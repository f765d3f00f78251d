package dev.tomster.render.slides;

import dev.tomster.render.font.TextMeter;
import dev.tomster.render.slides.Slide.Layout;
import dev.tomster.view.Block;
import dev.tomster.view.Card;
import dev.tomster.view.Chapter;
import dev.tomster.view.Document;
import dev.tomster.view.Run;
import dev.tomster.view.Section;
import dev.tomster.view.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what stands on which slide, so that nothing overflows: what does not fit continues on the next one. */
public final class DeckComposer {
    /** Characters of a fact on the first slide, where four stand beside each other. */
    private static final int COVER_FACT = 60;

    /** The parts of a chapter that the slide which opens it has room to name, in two columns. */
    private static final int OPENER_PARTS = 14;

    private final Document document;
    private final TextMeter meter = new TextMeter();
    private final TitleFit titles = new TitleFit(meter);
    private final List<Slide> slides = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private final Map<String, String> anchors = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    private DeckComposer(Document document) {
        this.document = document;
    }

    /**
     * The slides of a document.
     *
     * @param anchors the path of the slide or of the sheet at which each anchor stands
     * @param places those of them that are sheets among others on a slide
     */
    public record Deck(List<Slide> slides, Map<String, String> anchors, Map<String, String> places) {
        /** The paths of the sheets that stand among others on a slide. */
        public List<String> placesOn(Slide slide) {
            return slide.blocks().stream()
                    .filter(Block.Cards.class::isInstance)
                    .flatMap(block -> ((Block.Cards) block).cards().stream())
                    .flatMap(card -> Optional.ofNullable(places.get(card.anchor())).stream())
                    .toList();
        }
    }

    public static Deck compose(Document document) {
        DeckComposer composer = new DeckComposer(document);
        composer.cover();
        document.chapters().forEach(composer::chapter);
        return new Deck(List.copyOf(composer.slides), composer.anchors, composer.places);
    }

    private void cover() {
        Document.Cover cover = document.cover();
        Block lines = new Shortening(COVER_FACT)
                .facts(new Block.Facts(
                        cover.lines().subList(0, Math.min(4, cover.lines().size()))));
        TitleFit.CoverTitle title = titles.cover(cover.title());
        slides.add(new Slide(
                path("cover"),
                Layout.COVER,
                cover.subtitle(),
                title.text(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(lines),
                title.zoom(),
                List.of()));
    }

    private void chapter(Chapter chapter) {
        List<Section> sections =
                chapter.sections().stream().filter(Section::inDeck).toList();
        if (sections.isEmpty()) {
            return;
        }
        int before = slides.size();
        if (chapter.letter().isPresent()) {
            opener(chapter, sections);
        }
        sections.forEach(section -> section(chapter, section));
        LeftOff.note(slides.subList(before, slides.size()), chapter.sections(), anchors);
        String first = slides.get(slides.size() - 1).path();
        anchors.putIfAbsent(chapter.anchor(), first);
    }

    private void opener(Chapter chapter, List<Section> sections) {
        List<Words> parts = sections.stream()
                .limit(OPENER_PARTS)
                .map(section -> Words.plain(section.title()))
                .toList();
        String path = path(chapter.anchor());
        anchors.put(chapter.anchor(), path);
        slides.add(new Slide(
                path,
                Layout.OPENER,
                chapter.title(),
                chapter.question().orElse(chapter.title()),
                false,
                chapter.letter(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                parts.size() < 2 ? List.of() : List.of(new Block.Bullets(Optional.empty(), parts)),
                100,
                List.of()));
    }

    private void section(Chapter chapter, Section section) {
        List<Block> plain = new ArrayList<>();
        List<Block> blocks = section.isOneSlide()
                ? new OneSlide(meter, room(section), document.labels()).of(section.blocks())
                : section.blocks();
        for (Block block : blocks) {
            if (block instanceof Block.Cards cards) {
                for (CardGroups.Group group : new CardGroups(meter, room(section)).of(Joining.facts(cards))) {
                    if (group.isLarge()) {
                        content(chapter, section, plain);
                        plain.clear();
                        cards(chapter, section, group.cards());
                    } else {
                        plain.add(group.cards());
                    }
                }
            } else if (block instanceof Block.Canvas canvas) {
                canvas(chapter, section, canvas);
            } else {
                plain.add(block);
            }
        }
        content(chapter, section, Joining.facts(plain));
    }

    private void canvas(Chapter chapter, Section section, Block.Canvas canvas) {
        CanvasFit.Shown shown = new CanvasFit(meter).fit(canvas);
        Filling.Page page = new Filling.Page(List.of(shown.canvas()), shown.zoom(), List.of());
        slides.add(slide(chapter, section, section.anchor(), Layout.CANVAS, Optional.empty(), page));
    }

    /** Blocks below each other, on as many slides as they need. */
    private void content(Chapter chapter, Section section, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        List<Filling.Page> pages = Filling.fill(meter, blocks, room(section));
        for (int i = 0; i < pages.size(); i++) {
            Optional<String> part = pages.size() == 1 ? Optional.empty() : Optional.of((i + 1) + "/" + pages.size());
            String anchor = i == 0 ? section.anchor() : section.anchor() + "-" + (i + 1);
            slides.add(slide(chapter, section, anchor, Layout.CONTENT, part, withNotes(pages.get(i))));
            for (Block block : pages.get(i).blocks()) {
                if (block instanceof Block.Cards cards) {
                    cards.cards().forEach(card -> place(chapter, card));
                }
            }
        }
    }

    /** A sheet among others on a slide has an address of its own, too. */
    private void place(Chapter chapter, Card card) {
        String path = path(chapter.anchor() + "/" + card.name());
        anchors.put(card.anchor(), path);
        places.put(card.anchor(), path);
    }

    /** The page with what only the speaker sees of the sheets and pictures on it. */
    private static Filling.Page withNotes(Filling.Page page) {
        List<Words> notes = new ArrayList<>(page.notes());
        for (Block block : page.blocks()) {
            if (block instanceof Block.Cards cards) {
                for (Card card : cards.cards()) {
                    card.notes()
                            .forEach(note -> notes.add(Words.of(new Run.Title(card.title()), new Run.Break())
                                    .then(note)));
                }
            } else if (block instanceof Block.Picture picture) {
                notes.addAll(picture.notes());
            }
        }
        return new Filling.Page(page.blocks(), page.zoom(), notes);
    }

    private Slide slide(
            Chapter chapter, Section section, String anchor, Layout layout, Optional<String> part, Filling.Page page) {
        String name = anchor.startsWith(chapter.anchor() + "-")
                ? anchor.substring(chapter.anchor().length() + 1)
                : anchor;
        String path = path(chapter.anchor() + "/" + name);
        anchors.putIfAbsent(anchor, path);
        List<Words> notes = new ArrayList<>(page.notes());
        return new Slide(
                path,
                layout,
                chapter.title(),
                titles.title(section.title(), false, notes).text(),
                section.isTitleOfPlan(),
                chapter.letter(),
                part,
                Optional.empty(),
                List.of(),
                page.blocks(),
                page.zoom(),
                notes);
    }

    /** A path that no other slide has. */
    private String path(String wanted) {
        String path = wanted;
        for (int i = 2; !paths.add(path); i++) {
            path = wanted + "-" + i;
        }
        return path;
    }

    private double room(Section section) {
        return room(titles.title(section.title(), false, new ArrayList<>()), 0);
    }

    private static double room(TitleFit.Title title, double badges) {
        return SlideSize.HEIGHT
                - SlideSize.TOP
                - (title.lines() - 1) * SlideSize.TITLE_LINE
                - badges
                - SlideSize.BOTTOM;
    }

    /** Sheets, each on a slide of its own. What has no room there is for the speaker. */
    private void cards(Chapter chapter, Section section, Block.Cards cards) {
        for (Card card : cards.cards()) {
            List<Words> notes = new ArrayList<>();
            TitleFit.Title title = titles.title(card.title(), card.initials().isPresent(), notes);
            double badges = CardsFit.badges(new Ruler(meter), card.badges(), SlideSize.column());
            CardFit.Shown shown = new CardFit(meter).fit(card, room(title, badges));
            notes.addAll(shown.notes());
            String path = path(chapter.anchor() + "/" + card.name());
            anchors.put(card.anchor(), path);
            anchors.putIfAbsent(section.anchor(), path);
            slides.add(new Slide(
                    path,
                    Layout.CONTENT,
                    section.title(),
                    title.text(),
                    true,
                    chapter.letter(),
                    Optional.empty(),
                    card.initials(),
                    card.badges(),
                    shown.blocks(),
                    shown.zoom(),
                    notes));
        }
    }
}

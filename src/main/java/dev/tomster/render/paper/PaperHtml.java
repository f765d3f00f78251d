package dev.tomster.render.paper;

import dev.tomster.render.Assets;
import dev.tomster.render.Palette;
import dev.tomster.render.PicturePrinter;
import dev.tomster.render.font.Typeface;
import dev.tomster.render.prose.HtmlProse;
import dev.tomster.render.prose.HtmlWords;
import dev.tomster.render.template.Functions;
import dev.tomster.render.template.TemplateFiles;
import dev.tomster.render.template.Templates;
import dev.tomster.view.Block;
import dev.tomster.view.Card;
import dev.tomster.view.Chapter;
import dev.tomster.view.Document;
import dev.tomster.view.Section;
import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The white paper as XHTML, before it becomes pages. */
public final class PaperHtml {
    /** Headings in a text of the plan stand below those of sheets. */
    private static final int PROSE_HEADINGS = 4;

    /** Joiners, selectors and tones of skin: they change the emoji before them, which only shaping could show. */
    private static final Pattern EMOJI_MODIFIERS = Pattern.compile("[\u200D\uFE0E\uFE0F\\x{1F3FB}-\\x{1F3FF}]");

    /** Signs that must not begin a line: the engine would break it between an element and what follows. */
    private static final Pattern SIGNS_BEHIND =
            Pattern.compile("((?:</(?:a|strong|em|code)>)+)([\u00A0\u202F]?[,;.:!?…»”)]+)");

    /** The white paper: a cover, a table of contents, chapters. */
    static final String PAPER = "paper/document.ftl";

    /** The report of a month: one page. */
    static final String REPORT = "report/document.ftl";

    private final Document document;
    private final TemplateFiles files;
    private final HtmlProse prose;
    private final HtmlWords words;
    private final Map<String, Object> model = new HashMap<>();

    private PaperHtml(Document document, Assets assets, PaperSize size, TemplateFiles files) {
        this.document = document;
        this.files = files;
        Set<String> anchors = anchors(document);
        this.prose = new HtmlProse(document, PROSE_HEADINGS);
        this.words = new HtmlWords(
                document, prose, anchor -> anchors.contains(anchor) ? Optional.of("#" + anchor) : Optional.empty());
        model.put("document", document);
        model.put("labels", document.labels());
        model.put("contents", Contents.of(document, size));
        model.put("palette", Palette.of(document.theme()));
        model.put("families", Typeface.families());
        model.put("size", size.css());
        model.put("logo", document.cover().logo().flatMap(assets::picture));
        model.put("fonts", List.of());
    }

    /** The pages of a document, which are not printed yet. */
    public static PaperHtml of(Document document, Assets assets, PaperSize size, TemplateFiles files) {
        return new PaperHtml(document, assets, size, files);
    }

    /** The paper of a document. */
    public static String print(Document document, Assets assets, PaperSize size) throws IOException {
        return print(document, assets, size, TemplateFiles.PROGRAM);
    }

    /** The same with other templates. */
    public static String print(Document document, Assets assets, PaperSize size, TemplateFiles files)
            throws IOException {
        return of(document, assets, size, files).paper(PAPER);
    }

    /** For the PDF engine, whose fonts draw one character at a time. */
    String paper(String template) throws IOException {
        String html = print(template, new PicturePrinter(document.theme())::figure);
        String composed = hasMarks(html) ? Normalizer.normalize(html, Normalizer.Form.NFC) : html;
        String drawn = EMOJI_MODIFIERS.matcher(composed).replaceAll("");
        return SIGNS_BEHIND.matcher(drawn).replaceAll("$2$1");
    }

    /**
     * The report of a month for a browser.
     *
     * @param fonts what the style sheet embeds
     */
    public String screen(List<?> fonts) throws IOException {
        model.put("fonts", fonts);
        return print(REPORT, new PicturePrinter(document.theme())::inline);
    }

    private String print(String template, Function<Block.Picture, String> picture) throws IOException {
        Templates templates = Templates.xhtml(
                files, new Functions(words::print, prose::block, prose::inline, ColumnWidths::of, picture));
        model.put("ofPlan", templates.markup(prose.language()));
        return templates.print(template, model);
    }

    /** True if accents are typed behind their letters: no font is asked to put the two together. */
    private static boolean hasMarks(String html) {
        return html.chars().anyMatch(c -> c >= '\u0300' && c <= '\u036F');
    }

    private static Set<String> anchors(Document document) {
        Set<String> anchors = new HashSet<>();
        for (Chapter chapter : document.chapters()) {
            anchors.add(chapter.anchor());
            for (Section section : chapter.sections()) {
                anchors.add(section.anchor());
                for (Block block : section.blocks()) {
                    collect(block, anchors);
                }
            }
        }
        return anchors;
    }

    private static void collect(Block block, Set<String> anchors) {
        if (block instanceof Block.Cards cards) {
            for (Card card : cards.cards()) {
                anchors.add(card.anchor());
                card.blocks().forEach(inner -> collect(inner, anchors));
            }
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> row.anchor().ifPresent(anchors::add));
        }
    }
}

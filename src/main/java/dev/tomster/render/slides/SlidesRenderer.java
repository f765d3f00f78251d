package dev.tomster.render.slides;

import dev.tomster.render.Assets;
import dev.tomster.render.ColumnShares;
import dev.tomster.render.Palette;
import dev.tomster.render.PicturePrinter;
import dev.tomster.render.Renderer;
import dev.tomster.render.font.FontFile;
import dev.tomster.render.prose.HtmlProse;
import dev.tomster.render.prose.HtmlWords;
import dev.tomster.render.template.Functions;
import dev.tomster.render.template.TemplateFiles;
import dev.tomster.render.template.Templates;
import dev.tomster.view.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints a document as slides: one HTML file that asks for nothing from anywhere. */
public final class SlidesRenderer implements Renderer {
    /** Headings in a text of the plan stand below the title of the slide. */
    private static final int PROSE_HEADINGS = 3;

    private final TemplateFiles files;

    /** Prints with the templates of the program. */
    public SlidesRenderer() {
        this(TemplateFiles.PROGRAM);
    }

    public SlidesRenderer(TemplateFiles files) {
        this.files = files;
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public byte[] render(Document document, Assets assets) throws IOException {
        DeckComposer.Deck deck = DeckComposer.compose(document);
        HtmlProse prose = new HtmlProse(document, PROSE_HEADINGS);
        HtmlWords words = new HtmlWords(
                document,
                prose,
                anchor -> Optional.ofNullable(deck.anchors().get(anchor)).map(path -> "#/" + path));
        Map<String, Object> model = new HashMap<>();
        model.put("document", document);
        model.put("labels", document.labels());
        model.put("slides", deck.slides());
        model.put("places", deck.places());
        model.put("palette", Palette.of(document.theme()));
        model.put("size", SlideSize.css());
        model.put("logo", document.cover().logo().flatMap(assets::picture));
        Templates templates = Templates.html(
                files,
                new Functions(
                        words::print,
                        prose::block,
                        prose::inline,
                        (table, narrow) -> ColumnShares.percents(table.columns()),
                        new PicturePrinter(document.theme())::inline));
        model.put("ofPlan", templates.markup(prose.language()));
        model.put("fonts", List.of());
        String body = templates.print("slides/slides.ftl", model);
        model.put("fonts", fonts(body));
        model.put("slidesHtml", templates.markup(body));
        String style = templates.print("slides/style.css.ftl", model);
        String script = templates.print("slides/deck.js", model);
        model.put("style", templates.markup(style));
        model.put("script", templates.markup(script));
        model.put("styleHash", hash(style));
        model.put("scriptHash", hash(script));
        return templates.print("slides/document.ftl", model).getBytes(StandardCharsets.UTF_8);
    }

    /** A font as the style sheet embeds it. */
    public record EmbeddedFont(String family, int weight, String base64) {}

    /** The files of the font that a page has characters for. */
    public static List<EmbeddedFont> fonts(String text) throws IOException {
        List<EmbeddedFont> fonts = new ArrayList<>();
        BitSet characters = text.codePoints().collect(BitSet::new, BitSet::set, BitSet::or);
        for (FontFile file : FontFile.all()) {
            boolean needed = !file.italic() && characters.stream().anyMatch(file::covers);
            if (needed) {
                String base64 = Base64.getEncoder().encodeToString(file.woff2());
                fonts.add(new EmbeddedFont(file.family(), file.weight(), base64));
            }
        }
        return fonts;
    }

    /** What the content security policy allows to run: this very text. */
    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

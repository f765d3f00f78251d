package dev.tomster.render.report;

import dev.tomster.render.Assets;
import dev.tomster.render.Renderer;
import dev.tomster.render.paper.PaperHtml;
import dev.tomster.render.paper.PaperSize;
import dev.tomster.render.slides.SlidesRenderer;
import dev.tomster.render.template.TemplateFiles;
import dev.tomster.view.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Prints the report of a month as one HTML file that asks for nothing from anywhere. */
public final class ReportPage implements Renderer {
    private final PaperSize size;
    private final TemplateFiles files;

    public ReportPage(PaperSize size, TemplateFiles files) {
        this.size = size;
        this.files = files;
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public byte[] render(Document document, Assets assets) throws IOException {
        PaperHtml page = PaperHtml.of(document, assets, size, files);
        String text = page.screen(List.of());
        return ("<!DOCTYPE html>\n" + page.screen(SlidesRenderer.fonts(text))).getBytes(StandardCharsets.UTF_8);
    }
}

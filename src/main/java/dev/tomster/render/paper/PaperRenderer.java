package dev.tomster.render.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import dev.tomster.render.Assets;
import dev.tomster.render.Renderer;
import dev.tomster.render.font.Typeface;
import dev.tomster.render.template.TemplateFiles;
import dev.tomster.view.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Prints a document as a white paper in PDF. */
public final class PaperRenderer implements Renderer {
    private final PaperSize size;

    /** The engine and its fonts tell the process's log what they do not know; it would be taken for findings. */
    private static final Logger NOISE = Logger.getLogger("org.apache");

    static {
        NOISE.setLevel(Level.OFF);
    }

    private final TemplateFiles files;
    private final String template;

    /** Prints with the templates of the program. */
    public PaperRenderer(PaperSize size) {
        this(size, TemplateFiles.PROGRAM);
    }

    public PaperRenderer(PaperSize size, TemplateFiles files) {
        this(size, files, PaperHtml.PAPER);
    }

    private PaperRenderer(PaperSize size, TemplateFiles files, String template) {
        this.size = size;
        this.files = files;
        this.template = template;
    }

    /** Prints the report of a month instead, on one page. */
    public static PaperRenderer ofReport(PaperSize size, TemplateFiles files) {
        return new PaperRenderer(size, files, PaperHtml.REPORT);
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public byte[] render(Document document, Assets assets) throws IOException {
        XRLog.setLoggingEnabled(false);
        // Pictures are in memory already; without this, each is copied into a scratch file.
        ImageIO.setUseCache(false);
        String html = PaperHtml.of(document, assets, size, files).paper(template);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        try (PDDocument pdf = new PDDocument()) {
            paint(html, pdf);
            Conformance.writeColours(pdf);
            Conformance.labelPages(pdf);
            Attachments.write(pdf, assets.sources());
            Metadata.write(pdf, document, html);
            pdf.save(out);
        }
        return out.toByteArray();
    }

    /** Lays the pages out and paints them. Apart from saving, so that a thousand pages of boxes need not be kept meanwhile. */
    private void paint(String html, PDDocument pdf) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(parse(html), null);
        builder.useReplacementText(Typeface.MISSING);
        builder.useSVGDrawer(new SvgDrawer());
        builder.useUnicodeLineBreaker(new LineBreaks());
        refuseResources(builder);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePDDocument(pdf);
        builder.usePageSupplier(new SharedBackgrounds());
        PaperFonts.add(builder, pdf, html);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        }
    }

    /** Nothing is fetched, neither before an address is resolved nor after, but what the paper itself holds (S3). */
    private static void refuseResources(PdfRendererBuilder builder) {
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }

    /** Parses what the template printed. A document type is refused, as everywhere (threat S5). */
    private org.w3c.dom.Document parse(String html) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // Otherwise the parser itself prints what it does not like.
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(html)));
        } catch (SAXException e) {
            throw files.fault(template, "what is printed is no XML: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the paper's template does not print XML: " + e.getMessage(), e);
        }
    }

    /** How many pages a paper has. */
    public static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}

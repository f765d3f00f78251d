package dev.tomster.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan from a stranger may hold anything; its documents hold its words, and nothing that runs, loads or calls. */
class HostilePlanTest {
    private static final String PLAN = """
            plan: </title><script>alert(1)</script> ${7*7} #{7*7} <#assign x = 1> [=7*7]
              brand: "><img src=x onerror=alert(2)>
              mission: <script>alert(3)</script>
              summary:
                <iframe src="https://evil.example"></iframe> <b onmouseover="alert(4)">bold</b>

                [click](javascript:alert(5)) ![pixel](https://evil.example/pixel.png) <https://good.example>
                [data](data:text/html;base64,PHNjcmlwdD4=) [file](file:///etc/passwd) [vb](vbscript:x)
                [upper](JaVaScRiPt:alert(6)) [tab](java\\tscript:alert) [entity](&#106;avascript:alert(7))

                ```html
                </script><script>alert(8)</script>
                ```

                ${"freemarker.template.utility.Execute"?new()("id")}
            target:
              persona claire: Claire <svg onload=alert(9)> & "quotes" 'single'
                quote: <a href="javascript:alert(10)">quote</a>
                interests: <script>, --><!--, ]]>, {{x}}, ${x}
              section extra: <script>alert(11)</script>
                <style>body { display: none }</style> <link rel=stylesheet href=//evil.example/x.css>
            technologies:
              channel a: <u>A</u>
                url: https://good.example/?a=1&b="><script>alert(12)</script>
            """;
    private static final Pattern ACTIVE =
            Pattern.compile("<(iframe|object|embed|link|base|form|[^>]*\\son[a-z]+\\s*=)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile(
            "\\s(href|src|action)\\s*=\\s*\"(?!https://good\\.example|#|data:image/png)[^\"]*",
            Pattern.CASE_INSENSITIVE);

    @TempDir
    private Path folder;

    private Documents documents;

    @BeforeEach
    void build() throws IOException {
        Path plan = Files.writeString(folder.resolve("hostile.tomster"), PLAN);
        documents = Documents.of(plan, folder.resolve("out"));
        assertFalse(
                documents.outcome().files().isEmpty(),
                () -> documents.outcome().findings().toString());
    }

    @Test
    void slidesHoldOneScriptAndItIsOurs() throws IOException {
        String slides = documents.slides();
        assertEquals(1, count(slides, "<script"), "scripts");
        assertEquals(1, count(slides, "</script"), "ends of scripts");
        assertEquals(1, count(slides, "<style"), "styles");
        String page = slides.substring(0, slides.indexOf("<script"));
        // Signs in quoted attributes are words.
        Matcher active = ACTIVE.matcher(page.replaceAll("\"[^\"]*\"", ""));
        assertFalse(active.find(), () -> "active content: " + active.group());
        Matcher address = ADDRESS.matcher(page);
        assertFalse(address.find(), () -> "an address that is not the plan's own: " + address.group());
        assertTrue(slides.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "the words are kept");
    }

    @Test
    void slidesAllowNothingButTheirOwnScriptAndStyle() throws IOException {
        String slides = documents.slides();
        Matcher policy = Pattern.compile("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")
                .matcher(slides);
        assertTrue(policy.find());
        List<String> directives = List.of(policy.group(1).split("\\s*;\\s*"));
        assertTrue(directives.contains("default-src 'none'"), directives::toString);
        assertTrue(
                directives.stream().anyMatch(d -> d.matches("script-src 'sha256-[A-Za-z0-9+/=]+'")),
                directives::toString);
        assertTrue(
                directives.stream().noneMatch(d -> d.contains("unsafe") || d.contains("http") || d.contains("*")),
                directives::toString);
    }

    @Test
    void templatesSeeWordsWhereAPlanHoldsTheirSigns() throws IOException {
        assertTrue(documents.markdown().contains("7*7") || documents.markdown().contains("7\\*7"));
        assertFalse(documents.markdown().contains(" 49 "));
        assertFalse(documents.slides().contains(" 49 "));
        assertFalse(documents.markdown().contains("uid="));
    }

    @Test
    void markdownHoldsNoHtmlOfThePlan() throws IOException {
        String outside = documents.markdown().replaceAll("(?s)```.*?```", "").replaceAll("`[^`]*`", "");
        for (String tag : List.of("<script", "<iframe", "<svg", "<img", "<b ", "<u>", "<style", "<a href=\"java")) {
            assertFalse(outside.toLowerCase(Locale.ROOT).replace("\\<", "").contains(tag), tag);
        }
        assertFalse(Pattern.compile("\\]\\(\\s*(javascript|vbscript|file|data):", Pattern.CASE_INSENSITIVE)
                .matcher(outside)
                .find());
    }

    @Test
    void thePaperCallsNothing() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(documents.file("pdf").toFile())) {
            assertFalse(pdf.getDocumentCatalog().getCOSObject().containsKey(COSName.AA));
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                        assertTrue(uri.getURI().matches("(https?|mailto):.*"), uri::getURI);
                        assertFalse(uri.getURI().contains("evil.example/pixel"), uri::getURI);
                    }
                }
            }
        }
        assertTrue(documents.paper().contains("<script>alert(3)</script>"), "the words are kept");
    }

    private static int count(String text, String part) {
        return text.toLowerCase(Locale.ROOT).split(Pattern.quote(part), -1).length - 1;
    }
}

package dev.tomster.app.review;

import dev.tomster.diagnostic.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** One page of HTML that needs nothing else, in which every text is text (threat S2). */
final class Page {
    private final StringBuilder html = new StringBuilder(1 << 14);
    private final String script = resource("diff.js");

    Page(String language, String title) {
        String style = resource("diff.css");
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language)
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '");
        html.append(hash(style)).append("'; script-src '").append(hash(script));
        html.append("'; base-uri 'none'; form-action 'none'\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        element("title", title).line();
        html.append("<style>").append(style).append("</style>\n</head>\n<body>\n<main>\n");
    }

    private void line() {
        html.append('\n');
    }

    /** @param attributes names and values in turn; an empty value of {@code hidden} and {@code checked} stands for yes */
    Page open(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            boolean isFlag = attributes[i].equals("hidden") || attributes[i].equals("checked");
            if (isFlag) {
                html.append(' ').append(attributes[i]);
            } else if (!attributes[i + 1].isEmpty()) {
                html.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escaped(attributes[i + 1]))
                        .append('"');
            }
        }
        html.append('>');
        return this;
    }

    Page empty(String tag, String... attributes) {
        return open(tag, attributes);
    }

    Page close(String tag) {
        html.append("</").append(tag).append(">");
        if (!tag.equals("p")) {
            line();
        }
        return this;
    }

    Page text(String text) {
        html.append(escaped(text));
        return this;
    }

    Page element(String tag, String text, String... attributes) {
        open(tag, attributes).text(text);
        html.append("</").append(tag).append('>');
        return this;
    }

    void elementIf(boolean isShown, String tag, String text) {
        if (isShown) {
            element(tag, text);
        }
    }

    /** The whole page. */
    String end() {
        html.append("</main>\n<script>").append(script).append("</script>\n</body>\n</html>\n");
        return html.toString();
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.lines().forEach(line -> safe.append(safe.length() == 0 ? "" : "\n").append(Printable.of(line)));
        String lastSpace = text.endsWith("\n") ? "\n" : "";
        return (safe + lastSpace)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** What the content security policy allows: this very text. */
    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package dev.tomster.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages of the rules, in Markdown: what each is, why, and a plan that breaks it beside one that does not. */
public final class Pages {
    private Pages() {}

    /**
     * The page of a rule.
     *
     * @param language of {@link dev.tomster.diagnostic.Catalogue#LANGUAGES}
     * @return none if there is no such rule
     */
    public static Optional<String> of(String rule, String language) {
        try (InputStream page = Pages.class.getResourceAsStream("pages/" + language + "/" + rule + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

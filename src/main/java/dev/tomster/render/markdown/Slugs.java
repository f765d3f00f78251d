package dev.tomster.render.markdown;

import dev.tomster.view.Block;
import dev.tomster.view.Card;
import dev.tomster.view.Chapter;
import dev.tomster.view.Document;
import dev.tomster.view.Section;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The anchors that GitHub and GitLab give to headings. The heading of a sheet is its kind and its name, never its title,
 * so that links survive when a title is edited.
 */
final class Slugs {
    private final Map<String, String> slugs = new HashMap<>();

    Slugs(Document document) {
        for (Chapter chapter : document.chapters()) {
            for (Section section : chapter.sections()) {
                for (Block block : section.blocks()) {
                    if (block instanceof Block.Cards cards) {
                        cards.cards().forEach(card -> slugs.put(card.anchor(), slug(heading(card))));
                    }
                }
            }
        }
    }

    /** The heading above a sheet. */
    static String heading(Card card) {
        return card.kind() + " " + card.name();
    }

    Optional<String> of(String anchor) {
        return Optional.ofNullable(slugs.get(anchor));
    }

    private static String slug(String heading) {
        StringBuilder slug = new StringBuilder();
        heading.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                slug.appendCodePoint(c);
            } else if (c == ' ') {
                slug.append('-');
            }
        });
        return slug.toString();
    }
}

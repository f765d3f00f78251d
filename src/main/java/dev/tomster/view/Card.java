package dev.tomster.view;

import java.util.List;
import java.util.Optional;

/**
 * The sheet of an item.
 *
 * @param anchor where links to it lead: the kind and the name
 * @param name the item's name in the plan
 * @param kind what it is, as a word
 * @param initials drawn as a portrait; none for things
 * @param badges what is most important to know of it, in a word each
 * @param blocks what is said of it, the most important first
 * @param notes what only the speaker sees on slides
 */
public record Card(
        String anchor,
        String name,
        String kind,
        String title,
        Optional<String> initials,
        List<Badge> badges,
        List<Block> blocks,
        List<Words> notes) {

    /** The same sheet with these blocks. */
    public Card holding(List<Block> others) {
        return new Card(anchor, name, kind, title, initials, badges, others, notes);
    }

    /** A word in a coloured box. */
    public record Badge(Words words, Block.Tone tone) {
        /** The word without its form. */
        public String text() {
            return words.text();
        }
    }
}

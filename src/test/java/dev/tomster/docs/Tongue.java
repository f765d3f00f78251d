package dev.tomster.docs;

import dev.tomster.diagnostic.Catalogue;
import dev.tomster.text.Rows;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;

/** All that a page needs to speak a language: its own words, those of plans, their meanings, and its messages. */
record Tongue(String language, Lexicon lexicon, Help help, Catalogue catalogue, Map<String, String> words) {

    static Tongue of(String language) {
        return new Tongue(
                language,
                Vocabulary.standard().lexicon(language),
                new Help(language),
                Catalogue.of(language),
                Rows.read(Tongue.class, "words_" + language + ".ini"));
    }

    /** The word that the generated parts of a page use. */
    String say(String id) {
        String word = words.get(id);
        if (word == null) {
            throw new AssertionError("no word " + id + " in " + language);
        }
        return word;
    }

    /** The keyword of a step or an item. */
    String keyword(Concept concept) {
        return (concept.isStep() ? lexicon.steps() : lexicon.kinds()).word(concept.id());
    }

    /** The languages of the reference besides this one. */
    List<String> others() {
        return Vocabulary.LANGUAGES.stream()
                .filter(other -> !other.equals(language))
                .toList();
    }
}

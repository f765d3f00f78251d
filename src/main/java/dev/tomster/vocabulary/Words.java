package dev.tomster.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A closed list of words: from each form that is read to its id, and from an id to the form that is written. */
public final class Words {
    private final Map<String, List<String>> forms = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    /**
     * The forms of a word, the written one first.
     *
     * @param folded the same as they are looked up
     */
    record Forms(List<String> written, List<String> folded) {
        static Forms of(List<String> written) {
            List<String> folded = new ArrayList<>(written.size());
            for (String form : written) {
                folded.add(Spelling.fold(form));
            }
            return new Forms(written, folded);
        }
    }

    /** Adds an id with its forms. A form that another id has already is left to that id. */
    void add(String id, Forms idForms) {
        forms.put(id, idForms.written());
        for (String form : idForms.folded()) {
            ids.putIfAbsent(form, id);
        }
    }

    /** The id of a word, however it is spelled. */
    public Optional<String> id(String word) {
        return Optional.ofNullable(ids.get(Spelling.fold(word)));
    }

    /** The form that is written. */
    public String word(String id) {
        return forms(id).get(0);
    }

    /** All forms of an id, the written one first. */
    public List<String> forms(String id) {
        return Optional.ofNullable(forms.get(id)).orElseThrow(() -> new IllegalArgumentException("no word for " + id));
    }

    public Collection<String> ids() {
        return forms.keySet();
    }

    /** The written forms, in order. */
    public List<String> words() {
        return forms.values().stream().map(all -> all.get(0)).toList();
    }
}

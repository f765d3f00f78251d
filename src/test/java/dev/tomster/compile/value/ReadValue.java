package dev.tomster.compile.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tomster.diagnostic.Catalogue;
import dev.tomster.diagnostic.Findings;
import dev.tomster.model.ItemId;
import dev.tomster.model.Notation;
import dev.tomster.text.Source;
import dev.tomster.vocabulary.Concept;
import dev.tomster.vocabulary.Property;
import dev.tomster.vocabulary.Shape;
import dev.tomster.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a text as the value of a property, in a plan that has a few names, and writes down what was understood. */
public final class ReadValue {
    private static final List<ItemId> NAMES = List.of(
            ItemId.of("milestone", "launch"),
            ItemId.of("milestone", "election"),
            ItemId.of("persona", "claire"),
            ItemId.of("segment", "residents"),
            ItemId.of("segment", "habitants"),
            ItemId.of("person", "ines"),
            ItemId.of("kpi", "visits"),
            ItemId.of("channel", "claire"),
            new ItemId(Optional.of(ItemId.of("campaign", "mothers-day")), "phase", "teaser"));

    private String language = "en";
    private Settings settings = new Settings(Optional.of("EUR"), List.of());

    private ReadValue() {}

    public static ReadValue english() {
        return new ReadValue();
    }

    public static ReadValue french() {
        ReadValue french = new ReadValue();
        french.language = "fr";
        return french;
    }

    /** The same in a plan whose header says this. */
    ReadValue with(Settings header) {
        settings = header;
        return this;
    }

    /** What the text says in the notation of {@link Notation}; it must be understood without a finding. */
    String as(Shape shape, String text, String... of) {
        return as(new Property("any", shape, List.of(of), false), text);
    }

    String as(Property property, String text) {
        Findings findings = new Findings();
        String read = said(property, text, findings);
        Catalogue catalogue = Catalogue.of("en");
        assertEquals(
                List.of(),
                findings.sorted().stream()
                        .map(finding -> catalogue.say(finding.message()))
                        .toList(),
                () -> "findings about " + text);
        return read;
    }

    /** The rules that the text breaks. */
    List<String> refused(Shape shape, String text, String... of) {
        Findings findings = new Findings();
        said(new Property("any", shape, List.of(of), false), text, findings);
        return findings.sorted().stream()
                .map(finding -> finding.message().key())
                .toList();
    }

    /** What the text says, whatever is found about it. */
    public String said(Property property, String text, Findings findings) {
        Source source = new Source("plan", text);
        Phrase phrase = Phrase.of(source.span(0, text.length()));
        ValueContext context =
                new ValueContext(Vocabulary.standard().lexicon(language), settings, new FewNames(), property, findings);
        return Notation.of(Values.line(phrase, context));
    }

    private static final class FewNames implements Resolver {
        @Override
        public List<ItemId> find(List<String> path, List<String> concepts) {
            List<ItemId> found = new ArrayList<>();
            for (ItemId id : NAMES) {
                boolean legal = concepts.contains("any") || concepts.contains(id.concept());
                String wanted = String.join(".", path);
                if (legal && (wanted.equals(id.path()) || wanted.equals(id.toString()))) {
                    found.add(id);
                }
            }
            return found;
        }

        @Override
        public List<String> names(List<String> concepts) {
            return NAMES.stream()
                    .filter(id -> concepts.contains(id.concept()))
                    .map(ItemId::path)
                    .toList();
        }

        @Override
        public List<String> stated(Concept concept, Optional<ItemId> item) {
            return List.of();
        }

        @Override
        public boolean isLost(String name) {
            return name.equals("lost");
        }
    }
}

package dev.tomster.compile.value;

import dev.tomster.diagnostic.Finding;
import dev.tomster.diagnostic.Findings;
import dev.tomster.diagnostic.Message;
import dev.tomster.diagnostic.Severity;
import dev.tomster.model.Prose;
import dev.tomster.text.Span;
import dev.tomster.vocabulary.Lexicon;
import dev.tomster.vocabulary.Property;
import java.util.List;

/** What a reader of values knows besides the phrase, and whether it has already said why it cannot read it. */
public final class ValueContext {
    private final Lexicon lexicon;
    private final Settings settings;
    private final Resolver names;
    private final Property property;
    private final Findings findings;
    private final boolean isSilent;
    private boolean explained;

    /**
     * @param lexicon the words of the file's language
     * @param property the property whose value is read
     */
    public ValueContext(Lexicon lexicon, Settings settings, Resolver names, Property property, Findings findings) {
        this(lexicon, settings, names, property, findings, false);
    }

    private ValueContext(
            Lexicon lexicon,
            Settings settings,
            Resolver names,
            Property property,
            Findings findings,
            boolean isSilent) {
        this.lexicon = lexicon;
        this.settings = settings;
        this.names = names;
        this.property = property;
        this.findings = findings;
        this.isSilent = isSilent;
    }

    /** The words of the file's language. */
    public Lexicon lexicon() {
        return lexicon;
    }

    public Settings settings() {
        return settings;
    }

    Resolver names() {
        return names;
    }

    Property property() {
        return property;
    }

    /** A text for people that begins at a place. */
    public Prose prose(String markdown, Span place) {
        return new ProseReader(lexicon, names, findings).read(markdown, place);
    }

    /** Reports something about the phrase; an error explains why it is no value. */
    void report(Finding finding) {
        findings.add(finding);
        explained |= finding.severity() == Severity.ERROR;
    }

    /** Reports what is wrong with the whole plan: once. */
    void reportOnce(Finding finding) {
        findings.addOnce(finding);
    }

    /** Reports what is said of a text only where it stands first. */
    void reportOnce(String text, Finding finding) {
        findings.addOnce(text, finding);
    }

    /** Says that the phrase is no value for a reason that was reported elsewhere. */
    void excuse() {
        explained = true;
    }

    /** The same, for an attempt whose findings nobody reads. */
    ValueContext silent() {
        return new ValueContext(lexicon, settings, names, property, new Findings(), true);
    }

    /** The same, for an attempt whose findings are looked at elsewhere. */
    public ValueContext trial(Findings attempt) {
        return new ValueContext(lexicon, settings, names, property, attempt, true);
    }

    /** True if nobody reads the findings: then it is not worth the while to look for repairs. */
    boolean isSilent() {
        return isSilent;
    }

    /** True if no more findings are taken in. */
    boolean isFull() {
        return findings.isFull();
    }

    /** The same, for a value of another property. */
    ValueContext reading(Property other) {
        return new ValueContext(lexicon, settings, names, other, findings, isSilent);
    }

    void begin() {
        explained = false;
    }

    /** Reports that the phrase is no value of the property's shape, unless something more precise was said. */
    void refuse(Phrase phrase) {
        if (!explained) {
            findings.add(mended(
                    Finding.of(ValueRules.of(property.shape()), phrase.span())
                            .with("text", phrase.text())
                            .help(repair(phrase)),
                    phrase));
        }
    }

    /** The finding with its repair as an edit, if the repair leaves no choice of what to write in the place of a phrase. */
    static Finding mended(Finding finding, Phrase phrase) {
        return phrase.isLiteral() ? finding.mended(phrase.span()) : finding;
    }

    /** What to write instead: the value in another form if that is clear, examples otherwise. */
    Message repair(Phrase phrase) {
        if (isFull()) {
            return examples();
        }
        List<String> forms = Repairs.of(phrase, this);
        return forms.isEmpty() ? examples() : write(forms);
    }

    /** How values of the property are written. */
    Message examples() {
        return Message.of("help.examples").withOptions("options", lexicon.examples(property.shape()));
    }

    /** One of some forms, each of which can be read. */
    static Message write(List<String> forms) {
        return forms.size() == 1
                ? Message.of("help.write").with("form", forms.get(0))
                : Message.of("help.one-of").withOptions("options", forms);
    }
}

package dev.tomster.model;

/** A language as BCP 47 writes it: {@code fr}, {@code fr-CA}. */
public record LanguageTag(String tag) implements Value {
    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.languageTag(this);
    }
}

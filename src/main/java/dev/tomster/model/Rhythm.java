package dev.tomster.model;

/** How often something recurs: every month, every two weeks. */
public record Rhythm(TimeSpan interval) implements Value {
    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.rhythm(this);
    }
}

package dev.tomster.model;

/** Stated as not known yet: {@code ?}. The remark says who decides, and when. */
public record Undecided() implements Value {
    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.undecided(this);
    }
}

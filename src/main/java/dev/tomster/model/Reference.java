package dev.tomster.model;

/** Names another item of the plan. */
public record Reference(ItemId item) implements Value {
    @Override
    public <R> R fold(Visitor<R> visitor) {
        return visitor.reference(this);
    }
}

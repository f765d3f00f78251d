package dev.tomster.evaluate;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came of a computation.
 *
 * @param value none if something is missing or in the way
 * @param why what is in the way; none if something is just missing
 */
record Result<T>(Optional<T> value, Optional<Reason> why) {

    static <T> Result<T> of(T value) {
        return new Result<>(Optional.of(value), Optional.empty());
    }

    static <T> Result<T> missing() {
        return new Result<>(Optional.empty(), Optional.empty());
    }

    static <T> Result<T> not(Reason why) {
        return new Result<>(Optional.empty(), Optional.of(why));
    }

    <R> Result<R> then(Function<? super T, Result<R>> next) {
        return value.map(next).orElseGet(() -> new Result<>(Optional.empty(), why));
    }

    /** This with another one; what is in the way of either is in the way of both. */
    <O, R> Result<R> with(Result<O> other, Join<T, O, R> join) {
        if (why.isPresent() || other.why.isPresent()) {
            return new Result<>(Optional.empty(), why.or(() -> other.why));
        }
        return then(one -> other.then(two -> join.of(one, two)));
    }

    /** Makes one of two. */
    interface Join<A, B, R> {
        Result<R> of(A one, B other);
    }
}

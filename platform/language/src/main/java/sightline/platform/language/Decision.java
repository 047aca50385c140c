package sightline.platform.language;

import java.util.Optional;
import java.util.function.Function;

/** The answer to a request: it was taken, or it was refused and we can say under which rule. */
public sealed interface Decision<T> {

    /** The request was taken, and this came of it. */
    record Taken<T>(T outcome) implements Decision<T> {}

    /** A rule said no. */
    record Refused<T>(Refusal refusal) implements Decision<T> {}

    /** What came of the request, in other words; a refusal stays the refusal it is. */
    default <R> Decision<R> map(Function<? super T, ? extends R> inOtherWords) {
        return switch (this) {
            case Taken<T>(T outcome) -> new Taken<>(inOtherWords.apply(outcome));
            case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
        };
    }

    /** What comes next of what was taken, which may be refused too. */
    default <R> Decision<R> then(Function<? super T, Decision<R>> next) {
        return switch (this) {
            case Taken<T>(T outcome) -> next.apply(outcome);
            case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
        };
    }

    /** The same, unless something stands against it; what was refused already stays refused as it was. */
    default Decision<T> unless(Optional<? extends Refusal> obstacle) {
        return switch (this) {
            case Taken<T> taken when obstacle.isPresent() -> new Refused<>(obstacle.get());
            case Taken<T> taken -> taken;
            case Refused<T> refused -> refused;
        };
    }
}

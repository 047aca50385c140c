package sightline.platform.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.platform.contracts.cases.TransferredV1;
import sightline.platform.language.AreaId;

/** What could be known of a case at a moment; a fact recorded later is not in it, however early it happened. */
record Knowledge(History history, Instant at) {

    /** The area whose standards apply: that which it was opened in, until it passed to another. */
    AreaId area() {
        return last(TransferredV1.class).map(passed -> passed.fact().toArea()).orElseGet(history::openedIn);
    }

    /** Of one kind, in the order in which they happened. */
    <F extends Record> Stream<Noted<F>> all(Class<F> kind) {
        return history.ofKind(kind).stream().filter(this::has).map(one -> Noted.of(one, kind));
    }

    /** Of several kinds, in the order in which they happened. */
    Stream<Happening> ofKinds(List<Class<? extends Record>> kinds) {
        return history.ofKinds(kinds).stream().filter(this::has);
    }

    <F extends Record> Optional<Noted<F>> last(Class<F> kind) {
        return all(kind).reduce((earlier, later) -> later);
    }

    /** Whether it was recorded by then, and not corrected. */
    boolean has(Happening happening) {
        return !happening.recorded().isAfter(at) && !history.isCorrected(happening, at);
    }

    /** The one among these that became known last. */
    Optional<Happening> newest(List<Happening> among) {
        return among.stream().filter(this::has).max(Happening.AS_IT_BECAME_KNOWN);
    }
}

package sightline.cases.domain.transfer;

import java.time.Instant;
import java.util.Optional;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.TransferId;

/** The transfer of a case to another area, from the offer until one side or the other settles it. */
public sealed interface Transfer {

    /** How a transfer is settled. */
    sealed interface Answer {
        /** The other area takes the case, with this agency to lead. */
        record Accepted(AgencyId lead) implements Answer {}

        /** The other area does not take it. */
        record Declined(String reason) implements Answer {}

        /** It is offered no more. */
        record Withdrawn(String reason) implements Answer {}
    }

    Offered offer();

    /** Settles it; nothing when this very answer was given before. */
    Decision<Optional<Answer>> settle(Answer answer);

    default TransferId id() {
        return offer().what().id();
    }

    /**
     * Offers the case of an area.
     *
     * @param open the offer that waits for an answer already
     * @return what is to be told, or nothing when the same is offered already
     */
    static Decision<Optional<TransferFact.Offered>> offer(
            TransferFact.Offered offer, AreaId from, Optional<Offered> open) {
        if (offer.to().equals(from)) {
            return new Refused<>(new TransferRefusal.ToItsOwnArea(from));
        }
        return open.<Decision<Optional<TransferFact.Offered>>>map(one -> offer.repeats(one.what())
                        ? new Taken<>(Optional.empty())
                        : new Refused<>(
                                new TransferRefusal.OfferedAlready(one.what().to())))
                .orElseGet(() -> new Taken<>(Optional.of(offer)));
    }

    /** Offered, and the case is where it was. */
    record Offered(TransferFact.Offered what, Instant at, AgencyId by) implements Transfer {

        @Override
        public Offered offer() {
            return this;
        }

        @Override
        public Decision<Optional<Answer>> settle(Answer answer) {
            return new Taken<>(Optional.of(answer));
        }
    }

    /** Settled, once and for all: who wants another answer offers the case again. */
    record Settled(Offered offer, Answer answer, Instant at, AgencyId by) implements Transfer {

        @Override
        public Decision<Optional<Answer>> settle(Answer other) {
            return other.equals(answer)
                    ? new Taken<>(Optional.empty())
                    : new Refused<>(new TransferRefusal.SettledAlready(answer));
        }
    }
}

package sightline.cases.domain.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import sightline.cases.domain.exchange.ShareFact.Acknowledged;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.ShareId;
import sightline.platform.language.ShareReceipt;

/** Something that one agency shared with another, until it was acted on, or failed to arrive. */
public sealed interface Share {

    /** As it was sent, whatever became of it. */
    Sent sent();

    /** Says how far it has come; only forward, and nothing is told anew that was told before. */
    Decision<Optional<ShareFact>> acknowledge(ShareReceipt how, AgencyId by);

    /** Says that it did not arrive; nothing is told anew when that was told before. */
    Decision<Optional<ShareFact>> fail(String reason, AgencyId by);

    default ShareId id() {
        return sent().id();
    }

    /** Whether this agency knows of it: whoever shared it, whoever receives it, and the lead agency. */
    default boolean isKnownTo(AgencyId agency, AgencyId lead) {
        return agency.equals(sent().by()) || agency.equals(sent().to()) || agency.equals(lead);
    }

    /** Shares something with an agency that can be told about the case, and not with oneself. */
    static Decision<Optional<ShareFact>> send(ShareFact.Shared what, AgencyId by, Addressees addressees) {
        return new Taken<Optional<ShareFact>>(Optional.of(what)).unless(addressees.obstacle(what.to(), by));
    }

    /**
     * Shared, and its receiver has said nothing.
     *
     * @param what with its words, as far as who reads this may read them
     * @param by whose it is
     */
    record Sent(ShareFact.Shared what, Instant at, AgencyId by) implements Share {

        @Override
        public Sent sent() {
            return this;
        }

        @Override
        public ShareId id() {
            return what.id();
        }

        AgencyId to() {
            return what.to();
        }

        @Override
        public Decision<Optional<ShareFact>> acknowledge(ShareReceipt how, AgencyId by) {
            return by.equals(to())
                    ? new Taken<>(Optional.of(new Acknowledged(id(), this.by, how)))
                    : new Refused<>(new ExchangeRefusal.NotTheReceiver(to()));
        }

        @Override
        public Decision<Optional<ShareFact>> fail(String reason, AgencyId by) {
            return by.equals(this.by)
                    ? new Taken<>(Optional.of(new ShareFact.Failed(id(), to(), reason)))
                    : new Refused<>(new ExchangeRefusal.NotTheSender(this.by));
        }
    }

    /** How far it has come, and since when. */
    record Receipt(ShareReceipt how, Instant at) {}

    /**
     * Arrived.
     *
     * @param receipts each further than the one before
     */
    record Received(Sent sent, List<Receipt> receipts) implements Share {

        public Received {
            receipts = List.copyOf(receipts);
        }

        @Override
        public Decision<Optional<ShareFact>> acknowledge(ShareReceipt how, AgencyId by) {
            if (receipts.stream().anyMatch(one -> one.how() == how)) {
                return sent.acknowledge(how, by).map(known -> Optional.empty());
            }
            ShareReceipt furthest = receipts.getLast().how();
            return sent.acknowledge(how, by)
                    .unless(
                            how.compareTo(furthest) < 0
                                    ? Optional.of(new ExchangeRefusal.FurtherAlready(furthest))
                                    : Optional.empty());
        }

        @Override
        public Decision<Optional<ShareFact>> fail(String reason, AgencyId by) {
            return sent.fail(reason, by).unless(Optional.of(new ExchangeRefusal.Arrived()));
        }
    }

    /** Did not arrive, as whoever shared it found; should it arrive late, its receiver says so. */
    record Failed(Sent sent, String reason, Instant at) implements Share {

        @Override
        public Decision<Optional<ShareFact>> acknowledge(ShareReceipt how, AgencyId by) {
            return sent.acknowledge(how, by);
        }

        @Override
        public Decision<Optional<ShareFact>> fail(String again, AgencyId by) {
            return again.equals(reason)
                    ? sent.fail(again, by).map(known -> Optional.empty())
                    : sent.fail(again, by).unless(Optional.of(new ExchangeRefusal.FailedAlready()));
        }
    }
}

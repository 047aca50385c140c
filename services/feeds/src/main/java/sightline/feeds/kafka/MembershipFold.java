package sightline.feeds.kafka;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.feeds.domain.Member;
import sightline.feeds.domain.Membership;
import sightline.feeds.postgres.Memberships;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.cases.AgencyJoinedV1;
import sightline.platform.contracts.cases.CaseOpenedV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Place;

/** Folds who is on a case out of its events, one by one: who may know of event k is decided by the events up to k. */
final class MembershipFold {
    private final Map<CaseId, Membership> memberships;
    private final Map<Seat, Memberships.Kept> changed = new LinkedHashMap<>();

    private record Seat(CaseId about, AgencyId agency) {}

    private MembershipFold(Map<CaseId, Membership> memberships) {
        this.memberships = memberships;
    }

    /** Before these events. */
    static MembershipFold before(List<Envelope> events, Connection connection) throws SQLException {
        return new MembershipFold(
                Memberships.of(events.stream().map(Envelope::subject).collect(Collectors.toSet()), connection));
    }

    /** The membership of the case after this event. */
    Membership after(Envelope event, Record fact) {
        Membership now = memberships.getOrDefault(event.subject(), Membership.NOBODY);
        Optional<Member> comes = comes(fact, event.sequence());
        if (comes.isEmpty()) {
            return now;
        }
        Membership then = now.with(comes.get());
        memberships.put(event.subject(), then);
        changed.put(
                new Seat(event.subject(), comes.get().agency()), new Memberships.Kept(event.subject(), comes.get()));
        return then;
    }

    private static Optional<Member> comes(Record fact, long sequence) {
        return switch (fact) {
            case CaseOpenedV1 opened -> Optional.of(new Member(opened.leadAgency(), Place.LEAD, null, sequence));
            case AgencyJoinedV1 joined ->
                Optional.of(new Member(joined.agency(), joined.role(), kept(joined.until()), sequence));
            default -> Optional.empty();
        };
    }

    /** As exactly as the table keeps it, so that a batch decides as a later one would. */
    private static @Nullable Instant kept(@Nullable Instant until) {
        return until == null ? null : until.truncatedTo(ChronoUnit.MICROS);
    }

    void keep(Connection connection) throws SQLException {
        Memberships.keep(List.copyOf(changed.values()), connection);
    }
}

package sightline.audit.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.CaseId;
import sightline.platform.language.StaffId;
import sightline.platform.standards.Bounds;

/** The ledger, to be asked. */
public interface Entries {

    /**
     * One entry.
     *
     * @param number its place in the ledger
     */
    record Entry(long number, UUID id, Said.Origin origin, Said.Found found) {}

    /** One entry with what proves it. */
    record Proven(
            Entry entry, String said, Link link, @Nullable String checkpoint) {}

    /**
     * What is searched for; null where it does not matter.
     *
     * @param before only entries with a smaller number
     */
    record Search(
            @Nullable String person,
            @Nullable String agency,
            @Nullable String operation,
            @Nullable String decision,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable Long before) {}

    /** Newest first. */
    List<Entry> search(Search search, Reach reach, int atMost);

    /** One entry with the checkpoint over it, if there is one already. */
    Optional<Proven> find(long number, Reach reach);

    /** The last checkpoint, as it was published. */
    Optional<String> lastCheckpoint();

    /**
     * What somebody did with one case, all of it together.
     *
     * @param person null for a partner's system, or where the reader may know only of the agency
     * @param times how often
     * @param parts which parts of it
     * @param emergency whether the glass was broken for it
     */
    record Looker(
            @Nullable String person,
            @Nullable String name,
            String agency,
            List<String> roles,
            long times,
            long changes,
            long refused,
            boolean emergency,
            Instant first,
            Instant last,
            List<String> parts) {}

    /**
     * Who has looked at a case, latest first; people by name only of this agency, or of all when it is null. To a
     * reader who is excluded from it by name, nobody has: it is as if there were no such case.
     *
     * @param audits whether the reader audits: to everybody else nobody has looked at what is for single persons, since
     *     that somebody did would tell that it is there
     */
    List<Looker> lookers(CaseId at, @Nullable String namesOf, StaffId reader, boolean audits);

    /** What was unusual in a time by these bounds, in each person's own area, most striking first. */
    List<Unusual> unusual(Instant from, Instant until, Reach reach, Bounds bounds);
}

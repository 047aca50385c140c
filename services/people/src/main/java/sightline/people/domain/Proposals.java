package sightline.people.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.StaffId;

/** What waits for a second person, or did. */
public interface Proposals {

    void add(Proposal proposal);

    /** Keeps the answer; true unless somebody else's was there first. */
    boolean keepAnswer(Proposal answered);

    Optional<Proposal> find(UUID id);

    List<Proposal> of(StaffId person);

    /** Of those whom this administrator reaches, the latest first. */
    List<Proposal> reachedBy(Administrator who, @Nullable UUID before, int atMost);
}

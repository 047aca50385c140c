package sightline.cases.domain.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.CaseId;
import sightline.platform.language.ErasureId;
import sightline.platform.language.EventId;

/** What governance has said of how long cases are kept; changed only by who keeps others from changing the case. */
public interface Safekeepings {

    Safekeeping of(CaseId about);

    void keep(CaseId about, Safekeeping now);

    /** Keeps one more review of its record. */
    void add(CaseId about, EventId fact, RetentionReview review);

    /** Every review there was of it, the latest first. */
    List<RetentionReview> reviews(CaseId about);

    /**
     * Those that the asking actor governs, the soonest review first.
     *
     * @param due only those whose review is due by this day; null for all that have left, and all that are held or
     *     proposed for erasure
     */
    List<KeptCase> list(@Nullable LocalDate due, @Nullable After after, int atMost);

    /** How it stands in a list. */
    Optional<KeptCase> find(CaseId about);

    /** Marks the case as erased: from the commit on nobody sees anything of it. */
    void erase(CaseId about, ErasureId erasure);

    /** Where a page of them goes on. */
    record After(LocalDate reviewOn, CaseId id) {}
}

package sightline.cases.usecases.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.cases.domain.Recorded;
import sightline.cases.domain.shown.Happened;
import sightline.cases.domain.shown.Section;
import sightline.platform.language.CaseId;
import sightline.platform.language.ConcernId;
import sightline.platform.language.EventId;
import sightline.platform.language.StaffId;
import sightline.platform.language.Stretch;

/**
 * The facts of cases as their readers are told of them: nothing is read from a history but for a reader, so that every
 * way of looking says the same.
 */
public interface Facts {

    /** Those of a stretch that the reader is told of. */
    List<Recorded> history(CaseId about, Stretch stretch, int atMost, Reader reader);

    /** One of them; empty alike when it is no fact of this case and when the reader is not told of it. */
    Optional<Recorded> fact(CaseId about, EventId id, Reader reader);

    /** Whether the reader is told of one that was written down after that, and that another person told. */
    boolean isToldSince(CaseId about, Instant then, Reader reader, StaffId person);

    /** What is shown of a case beside its state. */
    Happened happened(CaseId about, Reader reader);

    /** One concern of it; empty alike when there is none and when the reader is not told of it. */
    Optional<Happened.Raised> concern(CaseId about, ConcernId id, Reader reader);

    /** What of a case's state the reader is told of, whoever told it: for lists, where no history is read. */
    Set<Section> sections(Reader reader);
}

package sightline.cases.usecases.disclosure;

import java.time.Instant;
import java.util.List;
import sightline.cases.domain.disclosure.Disclosure;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;

/** Decisions on telling third parties as their readers are told of them. */
public interface DisclosuresTold {

    /** One of them. */
    record Decided(Disclosure what, Instant at, AgencyId by) {}

    /** All of a case that the reader is told of, the latest first. */
    List<Decided> of(CaseId about, Reader reader);

    /** Whether the reader is told of such decisions, whoever makes them. */
    boolean tells(Reader reader);
}

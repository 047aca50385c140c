package sightline.cases.rest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.cases.usecases.Command;
import sightline.platform.http.IfMatch;
import sightline.platform.language.CaseId;

/** A request that tells of something that happened: when, if not now, and when the sender's agency learned of it. */
public interface Occurring extends TellsOfSomething {
    @Nullable
    Instant occurredAt();

    @Nullable
    Instant knownAt();

    /** What is common to everything that is asked of a case. */
    default Command on(UUID about, @Nullable String ifMatch) {
        return new Command(new CaseId(about), IfMatch.version(ifMatch), occurredAt(), knownAt());
    }
}

package sightline.cases.domain.involvement;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.InvolvementId;
import sightline.platform.language.InvolvementOutcome;
import sightline.platform.language.Refusal;
import sightline.platform.language.StaffId;

/**
 * An agency asked to be on a case that it named exactly and knows nothing of.
 *
 * @param about the case; null where there is none to ask about, of which whoever asked is told nothing
 * @param named how they named it
 * @param reason why they need to know
 * @param answer what the lead agency said; null while it has said nothing
 */
public record Involvement(
        InvolvementId id,
        @Nullable CaseId about,
        String named,
        AgencyId agency,
        StaffId person,
        String reason,
        Instant at,
        @Nullable Answer answer) {

    /** What the lead agency said. */
    public record Answer(InvolvementOutcome outcome, String words, StaffId by, AgencyId agency, Instant at) {}

    /** The same was answered before, in the same words. */
    public boolean isAnsweredWith(InvolvementOutcome outcome, String words) {
        return answer != null && answer.outcome() == outcome && answer.words().equals(words);
    }

    /** What stands against answering it. */
    public Optional<Refusal> obstacleToAnswering() {
        return answer == null ? Optional.empty() : Optional.of(new InvolvementRefusal.AnsweredAlready());
    }

    public Involvement answered(Answer given) {
        return new Involvement(id, about, named, agency, person, reason, at, given);
    }
}

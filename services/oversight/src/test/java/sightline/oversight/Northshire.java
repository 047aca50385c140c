package sightline.oversight;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.actions.ActionAssignedV1;
import sightline.platform.contracts.cases.ArrestRecordedV1;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.contracts.cases.RecallConsideredV1;
import sightline.platform.contracts.cases.ReleasedV1;
import sightline.platform.language.ActionId;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.ArrestId;
import sightline.platform.language.CaseId;
import sightline.platform.language.DecisionId;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.MatchedBy;
import sightline.platform.language.OffenceGroup;
import sightline.platform.language.Place;
import sightline.platform.language.RecallOutcome;
import sightline.platform.language.ReleasedTo;
import sightline.platform.language.Signatory;
import sightline.platform.standards.WorkingTime;
import sightline.platform.testkit.CasesOnTheTopic;

/** What other services announce of a fictional person in an area that does not exist. */
public final class Northshire {
    /** How long after an arrest recall must be decided, in these tests. */
    public static final Duration LIMIT = Duration.ofHours(1);

    private final CasesOnTheTopic topic;

    public Northshire(CasesOnTheTopic topic) {
        this.topic = topic;
    }

    /** Somebody on licence: probation leads, police and housing are on the case. */
    public CaseId onLicence() {
        CaseId about = topic.inNorthshire();
        topic.joined(about, "northshire-housing", AgencyKind.HOUSING, Place.DTC);
        topic.announce(
                "cases",
                about,
                new ReleasedV1(true, ReleasedTo.ADDRESS, null),
                "northshire-probation",
                Instant.now().minus(Duration.ofDays(10)));
        return about;
    }

    /** The limit for a decision ends so long from now; returns when, exactly. */
    public Instant arrestWhoseLimitEnds(Duration fromNow, CaseId about) {
        Instant arrested = Instant.now().plus(fromNow).minus(LIMIT).truncatedTo(ChronoUnit.MICROS);
        topic.announce(
                "cases",
                about,
                new ArrestRecordedV1(
                        new ArrestId(UUID.randomUUID()),
                        new AgencyId("northshire-police"),
                        OffenceGroup.VIOLENCE,
                        true,
                        false,
                        MatchedBy.PNC),
                "northshire-police",
                arrested);
        return arrested.plus(LIMIT);
    }

    public Envelope recallConsidered(CaseId about, Signatory... signed) {
        return topic.announce(
                "cases",
                about,
                new RecallConsideredV1(
                        new DecisionId(UUID.randomUUID()), RecallOutcome.NO_RECALL, true, List.of(signed)),
                "northshire-probation");
    }

    /** An action of housing that is not due yet. */
    public void assignedToHousing(CaseId about) {
        Instant due = Instant.now().minus(LIMIT).plus(Duration.ofHours(5));
        topic.announce(
                "actions",
                about,
                new ActionAssignedV1(
                        new ActionId(UUID.randomUUID()),
                        null,
                        true,
                        new AgencyId("northshire-housing"),
                        null,
                        due.atZone(WorkingTime.LONDON).toLocalDate(),
                        due),
                "northshire-coordination");
    }

    /** The person leaves, with nothing handled. */
    public void deregistered(CaseId about) {
        topic.announce(
                "cases", about, new DeregisteredV1(ExitFrom.LEVEL_2, true, List.of()), "northshire-coordination");
    }
}

package sightline.cases.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.Decision;
import sightline.platform.language.EventId;
import sightline.platform.language.Occurrence;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;

/** People and agencies that do not exist. */
final class Fiction {
    static final AgencyId POLICE = new AgencyId("northshire-police");
    static final AgencyId PROBATION = new AgencyId("northshire-probation");
    static final AgencyId HEALTH = new AgencyId("northshire-health");
    static final Instant NOON = Instant.parse("2026-11-16T12:00:00Z");

    private Fiction() {}

    static Case.Opening jordanFictional() {
        Identity identity = new Identity(
                "Jordan Fictional", LocalDate.of(1984, 3, 9), Set.of(Identifier.Pnc.of("2004/0012345" + letter())));
        return new Case.Opening(identity, new AreaId("northshire"), PROBATION, null, null, false, false);
    }

    static Case.Managed managed() {
        return taken(Case.open(new CaseId(UUID.randomUUID()), jordanFictional(), AgencyKind.PROBATION, told()))
                .now();
    }

    static Told told() {
        return new Told(
                new EventId(UUID.randomUUID()),
                PROBATION,
                new StaffId("staff-1"),
                Occurrence.at(NOON),
                null,
                new CorrelationId(UUID.randomUUID()),
                null);
    }

    static <T> T taken(Decision<T> decision) {
        return switch (decision) {
            case Decision.Taken<T>(T outcome) -> outcome;
            case Decision.Refused<T>(var refusal) -> throw new AssertionError("Refused: " + refusal.because());
        };
    }

    private static char letter() {
        return "ZABCDEFGHJKLMNPQRTUVWXY".charAt(40012345 % 23);
    }
}

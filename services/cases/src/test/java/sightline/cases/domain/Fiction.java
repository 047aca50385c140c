package sightline.cases.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.identity.Identifier;
import sightline.cases.domain.identity.Identity;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.Decision;
import sightline.platform.language.EventId;
import sightline.platform.language.Level;
import sightline.platform.language.Occurrence;
import sightline.platform.language.Refusal;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;

/** People and agencies that do not exist. */
final class Fiction {
    static final AgencyId POLICE = new AgencyId("northshire-police");
    static final AgencyId PROBATION = new AgencyId("northshire-probation");
    static final AgencyId HEALTH = new AgencyId("northshire-health");
    static final Instant NOON = Instant.parse("2026-11-16T12:00:00Z");

    private Fiction() {}

    static Opening jordanFictional() {
        return jordanFictional(null, null);
    }

    static Opening jordanFictional(@Nullable Category category, @Nullable Level level) {
        Identity identity = new Identity(
                "Jordan Fictional", LocalDate.of(1984, 3, 9), Set.of(Identifier.Pnc.of("2004/0012345" + letter())));
        return new Opening(
                new Particulars(identity, new AreaId("northshire"), false, false), PROBATION, category, level);
    }

    static Managed managed() {
        return opened(jordanFictional());
    }

    static Managed managed(Category category, @Nullable Level level) {
        return opened(jordanFictional(category, level));
    }

    private static Managed opened(Opening opening) {
        return taken(Case.open(new CaseId(UUID.randomUUID()), opening, AgencyKind.PROBATION, told()))
                .now();
    }

    static Told toldAt(Instant at) {
        Told told = told();
        return new Told(told.id(), told.agency(), told.actor(), Occurrence.at(at), null, told.correlation(), null);
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

    static Refusal refusal(Decision<?> decision) {
        return switch (decision) {
            case Decision.Taken<?> taken -> throw new AssertionError("Taken, and should have been refused");
            case Decision.Refused<?>(var refusal) -> refusal;
        };
    }

    private static char letter() {
        return "ZABCDEFGHJKLMNPQRTUVWXY".charAt(40012345 % 23);
    }
}

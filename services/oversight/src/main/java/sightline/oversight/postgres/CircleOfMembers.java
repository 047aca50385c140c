package sightline.oversight.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import sightline.oversight.usecases.SupervisionCircle;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.oversight.AlertAcknowledgedV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AlertId;
import sightline.platform.membership.KnownCase;
import sightline.platform.membership.WhoMayKnow;

/** The circle by the same rule that decides whose feed an alert goes to. */
@ApplicationScoped
class CircleOfMembers implements SupervisionCircle {
    private static final Record SOME_ALERT = new AlertAcknowledgedV1(new AlertId(new UUID(0, 0)));

    /* Nobody is the teller: it adds nobody to the circle. */
    private static final AgencyId NOBODY = new AgencyId("sightline");

    @Override
    public boolean includes(AgencyId agency, KnownCase known, Instant now) {
        return WhoMayKnow.of(known, now, NOBODY, Audience.SUPERVISION_CIRCLE, SOME_ALERT).stream()
                .anyMatch(member -> member.agency().equals(agency));
    }
}

package sightline.feeds.kafka;

import java.util.List;
import sightline.feeds.domain.Member;
import sightline.platform.contracts.Audience;

/** Which of a case's members may know of an event: access.md section 2.4, deny by default. */
final class Audiences {
    private Audiences() {}

    /** Every audience is decided here by name: one that is new does not compile until somebody has. */
    static List<Member> among(List<Member> members, Audience audience) {
        return switch (audience) {
            case EVERYONE_ON_THE_CASE -> members;
            // Each needs to know more of an agency than its place on the case, such as its kind; until the access
            // model brings that, nobody is shown these.
            case SUPERVISION_CIRCLE,
                    SAFEGUARDING,
                    HOUSING,
                    HEALTH,
                    TWO_PARTIES,
                    VICTIM,
                    CHAIR_AND_COORDINATION,
                    SEALED,
                    GOVERNANCE -> List.of();
        };
    }
}

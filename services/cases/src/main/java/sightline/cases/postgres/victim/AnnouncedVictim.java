package sightline.cases.postgres.victim;

import sightline.cases.domain.victim.VictimFact;
import sightline.cases.postgres.Kept;
import sightline.platform.contracts.cases.VictimContactOfferedV1;
import sightline.platform.contracts.cases.VictimViewsRecordedV1;

/** What is announced of what victim liaison does, and which words of it stay here. */
public final class AnnouncedVictim {

    private AnnouncedVictim() {}

    public static Kept of(VictimFact fact) {
        return switch (fact) {
            case VictimFact.Offered(var id) -> Kept.announcing(new VictimContactOfferedV1(id));
            case VictimFact.Views(var id, var conditionsRequested, var words) ->
                Kept.announcing(new VictimViewsRecordedV1(id, conditionsRequested, true))
                        .and("views", words);
        };
    }
}

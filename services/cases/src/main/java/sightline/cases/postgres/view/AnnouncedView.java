package sightline.cases.postgres.view;

import java.util.Comparator;
import sightline.cases.domain.view.ViewFact;
import sightline.cases.postgres.Kept;
import sightline.platform.contracts.cases.ViewDiffersV1;
import sightline.platform.contracts.cases.ViewSettledV1;
import sightline.platform.language.AgencyId;

/** What is announced of differing views, and which of their words stay here. */
public final class AnnouncedView {

    private AnnouncedView() {}

    public static Kept of(ViewFact fact) {
        return switch (fact) {
            case ViewFact.Differs differs ->
                Kept.announcing(new ViewDiffersV1(
                                differs.topic(),
                                differs.agencies().stream()
                                        .sorted(Comparator.comparing(AgencyId::value))
                                        .toList(),
                                true))
                        .and("positions", differs.positions());
            case ViewFact.Settled settled -> Kept.announcing(new ViewSettledV1(settled.topic(), settled.by()));
        };
    }
}

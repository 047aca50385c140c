package sightline.feeds.domain;

import java.util.List;
import sightline.platform.language.AgencyId;

/** Who is to be shown an event. */
public record Entitlement(Shown shown, List<AgencyId> agencies) {

    public Entitlement {
        agencies = List.copyOf(agencies);
    }
}

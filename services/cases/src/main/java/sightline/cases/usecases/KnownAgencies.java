package sightline.cases.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import sightline.cases.domain.Agencies;
import sightline.cases.domain.Agency;
import sightline.platform.access.Asking;
import sightline.platform.access.NotAllowed;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;

/** Asks for agencies that there are. */
@ApplicationScoped
public class KnownAgencies {
    private final Agencies agencies;
    private final Asking asking;

    KnownAgencies(Agencies agencies, Asking asking) {
        this.agencies = agencies;
        this.asking = asking;
    }

    /** The agency of this name. */
    public Agency require(AgencyId id) {
        return agencies.find(id).orElseThrow(() -> new UnknownAgency(id));
    }

    /** Goes on for an actor whose own agency is of this kind. */
    public void requireOwn(AgencyKind kind, String sentence) {
        requireOwn(List.of(kind), sentence);
    }

    /** The same for one of several. */
    public void requireOwn(List<AgencyKind> kinds, String sentence) {
        if (agencies.find(asking.actor().agency())
                .filter(own -> kinds.contains(own.kind()))
                .isEmpty()) {
            throw new NotAllowed(sentence);
        }
    }
}

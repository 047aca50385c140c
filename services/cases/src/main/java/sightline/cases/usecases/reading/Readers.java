package sightline.cases.usecases.reading;

import jakarta.enterprise.context.ApplicationScoped;
import sightline.cases.domain.Case;
import sightline.cases.usecases.Sight;
import sightline.cases.usecases.rights.Rights;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.Access;
import sightline.platform.access.Roles;
import sightline.platform.access.Seat;
import sightline.platform.access.Sight.Ground;
import sightline.platform.access.Sight.Open;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.Place;

/** Says as whom the asking actor reads a case. */
@ApplicationScoped
public class Readers {
    private static final Seat OF_COORDINATION = new Seat(Place.ASSOCIATE, AgencyKind.MAPPA_COORDINATION, false);
    private static final Seat OF_NOBODY_IN_PARTICULAR = new Seat(Place.ASSOCIATE, null, false);

    private final Access access;
    private final Sight sight;
    private final Rights rights;

    Readers(Access access, Sight sight, Rights rights) {
        this.access = access;
        this.sight = sight;
        this.rights = rights;
    }

    /**
     * The actor as a reader of the case. Co-ordination and chairs of its area read as such whatever agency employs
     * them; whoever has just shut themself out, by a category say, is still answered with what everyone is told.
     */
    public Reader of(Case about) {
        return switch (sight.now(about)) {
            case Open(Ground ground, Seat seat) when ground == Ground.EMERGENCY -> reader(seat, about, true, false);
            case Open _
            when access.actor().coordinates(about.particulars().area()) ->
                reader(OF_COORDINATION, about, false, access.actor().is(Roles.CHAIR));
            case Open(Ground _, Seat seat) -> reader(seat, about, false, false);
            default -> reader(OF_NOBODY_IN_PARTICULAR, about, false, false);
        };
    }

    private Reader reader(Seat seat, Case about, boolean emergency, boolean chairs) {
        return new Reader(access.actor().agency(), seat, rights.has(Verb.RESTRICT_ACCESS, about), emergency, chairs);
    }
}

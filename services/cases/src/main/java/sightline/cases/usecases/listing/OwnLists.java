package sightline.cases.usecases.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Agencies;
import sightline.cases.domain.Agency;
import sightline.cases.domain.Cases.Listing;
import sightline.cases.domain.listing.Narrowing;
import sightline.cases.domain.listing.Sorting;
import sightline.cases.domain.listing.Wanted;
import sightline.platform.access.Access;
import sightline.platform.access.Actor;
import sightline.platform.access.Seat;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.Place;

/** Says which cases are listed to whoever asks, and by what of them their list may be narrowed and sorted. */
@ApplicationScoped
class OwnLists {
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Access access;
    private final Agencies agencies;

    OwnLists(Access access, Agencies agencies) {
        this.access = access;
        this.agencies = agencies;
    }

    /** Those their agency is on; for co-ordination and chairs all of their area. */
    Listing listing() {
        Actor actor = access.actor();
        return actor.coordinates(actor.area())
                ? new Listing.OfArea(actor.area())
                : new Listing.OfAgency(actor.agency());
    }

    /** Of these, those of a narrowing, in an order. */
    Wanted wanted(Narrowing to, Sorting by) {
        Actor actor = access.actor();
        Listing listing = listing();
        return new Wanted(
                listing, actor.id(), actor.agency(), circle(listing), LocalDate.ofInstant(access.now(), HERE), to, by);
    }

    private Set<Place> circle(Listing listing) {
        return switch (listing) {
            case Listing.OfArea _ -> EnumSet.allOf(Place.class);
            case Listing.OfAgency(var agency) -> {
                @Nullable
                AgencyKind kind = agencies.find(agency).map(Agency::kind).orElse(null);
                yield EnumSet.allOf(Place.class).stream()
                        .filter(place -> new Seat(place, kind, place == Place.AP).supervises())
                        .collect(Collectors.toSet());
            }
        };
    }
}

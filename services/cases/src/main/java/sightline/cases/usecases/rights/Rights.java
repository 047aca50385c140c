package sightline.cases.usecases.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Agencies;
import sightline.cases.domain.Agency;
import sightline.cases.domain.Case;
import sightline.platform.access.Actor;
import sightline.platform.access.Asking;
import sightline.platform.access.NotAllowed;
import sightline.platform.language.AgencyKind;

/** Asks whether the actor may ask for a verb, once they may see the case. */
@ApplicationScoped
public class Rights {
    private final Asking asking;
    private final Agencies agencies;

    Rights(Asking asking, Agencies agencies) {
        this.asking = asking;
        this.agencies = agencies;
    }

    /**
     * Goes on for who may.
     *
     * @throws NotAllowed which says who may
     */
    public void require(Verb verb, Case about) {
        if (!has(verb, about)) {
            throw new NotAllowed(whoMay(verb, about));
        }
    }

    /** Whether they may. */
    public boolean has(Verb verb, Case about) {
        Actor actor = asking.actor();
        @Nullable
        AgencyKind kind = agencies.find(actor.agency()).map(Agency::kind).orElse(null);
        return Who.mayAskFor(verb).includes(actor, kind, about);
    }

    private static String whoMay(Verb verb, Case about) {
        Who who = Who.mayAskFor(verb);
        String roles = who.roles().stream().sorted().collect(Collectors.joining(", "));
        String kinds = who.kinds().isEmpty()
                ? ""
                : " of "
                        + who.kinds().stream()
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" or "));
        String area = who.ofItsArea() ? " in " + about.particulars().area() : "";
        String lead = who.ofTheLead().isEmpty()
                ? ""
                : ", or %s of %s"
                        .formatted(
                                who.ofTheLead().stream().sorted().collect(Collectors.joining(", ")),
                                about.members().lead());
        return "This is for %s%s%s%s; ask them to".formatted(roles, kinds, area, lead);
    }
}

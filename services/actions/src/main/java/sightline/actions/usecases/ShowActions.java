package sightline.actions.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.actions.domain.Action;
import sightline.actions.domain.Actions;
import sightline.actions.domain.Listing;
import sightline.platform.access.Actor;
import sightline.platform.access.Asking;
import sightline.platform.access.NotAllowed;
import sightline.platform.access.NotKnown;
import sightline.platform.language.ActionId;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.membership.KnownCase;
import sightline.platform.membership.KnownCases;

/** Shows actions to those on their case; to all others they do not exist. */
@ApplicationScoped
public class ShowActions {

    /** Whose actions are listed. */
    public enum Owner {
        MINE,
        AREA
    }

    /** What is asked for; with neither cases nor an owner, those of the asker's agency. */
    public record Asked(
            Set<CaseId> about, @Nullable Owner owner, boolean open, boolean late, Listing.After after, int atMost) {

        public Asked {
            about = Set.copyOf(about);
        }
    }

    /** One page: those of it that the asker may see, and where the next begins. */
    public record Shown(List<Seen> seen, Listing.@Nullable After next) {}

    private final Actions actions;
    private final KnownCases cases;
    private final Asking asking;
    private final Sight sight;
    private final Rights rights;

    ShowActions(Actions actions, KnownCases cases, Asking asking, Sight sight, Rights rights) {
        this.actions = actions;
        this.cases = cases;
        this.asking = asking;
        this.sight = sight;
        this.rights = rights;
    }

    @Transactional
    public Seen show(ActionId id) {
        Action action = actions.find(id).orElseThrow(() -> new NotKnown("action"));
        return rights.seen(action, sight.require(action.assignment().about(), "action"));
    }

    /**
     * The soonest due first. One case must be theirs to see; of several, what is not is left out. A page ends where it
     * ends in the database, so that what is hidden hides nothing else.
     */
    @Transactional
    public Shown list(Asked asked) {
        if (asked.about().size() == 1) {
            asked.about().forEach(one -> sight.require(one, "case"));
        }
        List<Action> found = actions.list(listing(asked));
        Map<CaseId, KnownCase> known =
                cases.find(found.stream().map(one -> one.assignment().about()).collect(Collectors.toSet()));
        return new Shown(
                found.stream().flatMap(one -> seen(one, known)).toList(),
                found.size() < asked.atMost() ? null : Listing.After.action(found.getLast()));
    }

    private Stream<Seen> seen(Action action, Map<CaseId, KnownCase> known) {
        return Stream.ofNullable(known.get(action.assignment().about()))
                .filter(sight::allows)
                .map(about -> rights.seen(action, about));
    }

    private Listing listing(Asked asked) {
        return new Listing(
                asked.about(),
                ownerOf(asked),
                areaOf(asked),
                asked.open(),
                asked.late(),
                asked.after(),
                asked.atMost());
    }

    private @Nullable AgencyId ownerOf(Asked asked) {
        boolean mine = asked.owner() == Owner.MINE
                || (asked.owner() == null && asked.about().isEmpty());
        return mine ? asking.actor().agency() : null;
    }

    private @Nullable AreaId areaOf(Asked asked) {
        if (asked.owner() != Owner.AREA) {
            return null;
        }
        Actor actor = asking.actor();
        if (!actor.coordinates(actor.area())) {
            throw new NotAllowed("Only the co-ordination or a chair lists all of an area; ask with owner=mine");
        }
        return actor.area();
    }
}

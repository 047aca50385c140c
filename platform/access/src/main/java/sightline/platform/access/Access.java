package sightline.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Postcode;
import sightline.platform.language.StaffId;

/**
 * The one door to cases: decides for the asking actor, at this moment, what they may see and ask for, and notes it for
 * the audit. Every resource, list, search and export goes through it.
 */
@ApplicationScoped
public class Access {
    private final Asking asking;
    private final Looked looked;
    private final Clock clock;

    Access(Asking asking, Looked looked, Clock clock) {
        this.asking = asking;
        this.looked = looked;
        this.clock = clock;
    }

    /** Who is asking. */
    public Actor actor() {
        return asking.actor();
    }

    /** Whether their vetting lasts at this moment; a system has none that could end. */
    boolean isVetted() {
        return actor().clearance().isVetted(now());
    }

    /** The moment at which is decided. */
    public Instant now() {
        return clock.instant();
    }

    /**
     * Goes on only for an actor who may see the case.
     *
     * @param scope empty when there is no such case
     * @param what what was asked for, to be told that it is not there
     * @throws NotKnown when this actor may not even know that it exists
     * @throws LimitedAccess when they may know that a limited record exists, and nothing else
     */
    public Sight.Open require(CaseId about, Optional<CaseScope> scope, String what) {
        Sight sight = decide(scope);
        switch (sight) {
            case Sight.Open open -> {
                looked.at(about, open.ground());
                return open;
            }
            case Sight.Closed closed -> {
                looked.refused(about, closed.reason());
                Optional<AgencyId> lead = scope.flatMap(CaseScope::lead);
                if (closed.existenceTold() && lead.isPresent()) {
                    throw new LimitedAccess(lead.get());
                }
                throw new NotKnown(what);
            }
        }
    }

    /** Whether the actor may see the case, which is then in the answer: for lists. */
    public boolean sees(CaseId about, CaseScope scope) {
        return look(about, scope).isPresent();
    }

    /** How the actor sees the case, which is then in the answer; empty when they may not. */
    public Optional<Sight.Open> look(CaseId about, CaseScope scope) {
        if (decide(Optional.of(scope)) instanceof Sight.Open open) {
            looked.at(about, open.ground());
            return Optional.of(open);
        }
        return Optional.empty();
    }

    /**
     * Notes for the audit, when it is so, that the person who is seen bears the family name of whoever asks.
     *
     * @param name given names first, as a case has it
     */
    public void sees(String name) {
        if (asking.bearsName(name.substring(name.strip().lastIndexOf(' ') + 1))) {
            looked.atOwnName();
        }
    }

    /**
     * Notes for the audit, when it is so, that the person who is seen lives, or may come to live, where whoever asks
     * does.
     *
     * @param addresses the postcodes of where the person lives or was proposed to live
     */
    public void seesAt(Set<Postcode> addresses) {
        if (asking.livesIn(addresses)) {
            looked.atOwnAddress();
        }
    }

    /** The decision, noted nowhere: for what is not shown. */
    public Sight decide(Optional<CaseScope> scope) {
        return scope.map(one -> NeedToKnow.decide(asking.actor(), one, clock.instant()))
                .orElse(new Sight.Closed(Sight.Reason.NO_SUCH_CASE, false));
    }

    /**
     * Goes on only for an actor who may ask for this, of those who see the case.
     *
     * @throws NotAllowed which says who may
     */
    public void require(Verb verb, CaseScope scope) {
        require(verb, scope, Set.of());
    }

    /**
     * The same of a thing of the case.
     *
     * @param besides how the actor stands to the thing, as the service knows that keeps it
     * @throws NotAllowed which says who may
     */
    public void require(Verb verb, CaseScope scope, Set<Standing> besides) {
        looked.asked(verb);
        if (isEmergency(scope)) {
            throw new NotAllowed("Emergency access is for reading. Ask " + lead(scope) + " to do this");
        }
        verb.require(asking.actor(), standings(scope, besides));
    }

    /** Whether the actor may ask for this: for saying beforehand what may be done. */
    public boolean may(Verb verb, CaseScope scope) {
        return may(verb, scope, Set.of());
    }

    /** The same of a thing of the case. */
    public boolean may(Verb verb, CaseScope scope, Set<Standing> besides) {
        return !isEmergency(scope) && verb.isFor(asking.actor(), standings(scope, besides));
    }

    private Set<Standing> standings(CaseScope scope, Set<Standing> besides) {
        Set<Standing> all = EnumSet.noneOf(Standing.class);
        all.addAll(scope.standings(asking.actor()));
        all.addAll(besides);
        return all;
    }

    /**
     * Goes on for who may ask for this, of any case at all: before one is looked for.
     *
     * @throws NotAllowed which says who may
     */
    public void require(Verb verb) {
        looked.asked(verb);
        verb.require(asking.actor(), Set.of());
    }

    /**
     * Goes on for a person to whom this case may be opened in an emergency; to anybody else it is not there.
     *
     * @param what what was asked for, to be told that it is not there
     */
    public void requireBreakable(CaseId about, CaseScope scope, String what) {
        NeedToKnow.againstEmergency(asking.actor(), scope, clock.instant()).ifPresent(reason -> {
            looked.refused(about, reason);
            throw new NotKnown(what);
        });
        looked.at(about, Sight.Ground.EMERGENCY);
    }

    /** Whether the actor reviews emergency access to this case. */
    public boolean reviews(CaseScope scope) {
        return NeedToKnow.reviews(asking.actor(), scope, clock.instant());
    }

    /** Whether the actor decides how long this case is kept; its reference is then in the answer. */
    public boolean governs(CaseId about, CaseScope scope) {
        boolean governs = NeedToKnow.governs(asking.actor(), scope, clock.instant());
        if (governs) {
            looked.at(
                    about,
                    scope.lead().filter(asking.actor().agency()::equals).isPresent()
                            ? Sight.Ground.MEMBERSHIP
                            : Sight.Ground.COORDINATION);
        }
        return governs;
    }

    /**
     * Goes on for who knows of the case's victims; to anybody else the case is not there, whatever else they see of it.
     *
     * @param scope empty when there is no such case
     * @param holder who holds the case for the lead agency; null where nobody does
     */
    public void requireVictims(CaseId about, Optional<CaseScope> scope, @Nullable StaffId holder) {
        if (scope.filter(one -> NeedToKnow.knowsOfVictims(asking.actor(), one, holder, clock.instant()))
                .isEmpty()) {
            looked.refused(about, scope.isEmpty() ? Sight.Reason.NO_SUCH_CASE : Sight.Reason.NOT_OF_THE_AUDIENCE);
            throw new NotKnown("case");
        }
        looked.at(about, Sight.Ground.MEMBERSHIP);
    }

    private boolean isEmergency(CaseScope scope) {
        return decide(Optional.of(scope)) instanceof Sight.Open(Sight.Ground ground, Seat _)
                && ground == Sight.Ground.EMERGENCY;
    }

    private static String lead(CaseScope scope) {
        return scope.lead().map(AgencyId::value).orElse("the lead agency");
    }
}

package sightline.cases.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.CaseFact.AgencyJoined;
import sightline.cases.domain.CaseFact.ArrestRecorded;
import sightline.cases.domain.CaseFact.CaseOpened;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.Level;
import sightline.platform.language.Place;
import sightline.platform.language.Told;

/** One person under multi-agency management, from being opened until they leave it. */
public sealed interface Case {

    CaseId id();

    /**
     * What is known when a case is opened; a level or category that is null is not yet set, which is not none.
     *
     * @param rehearsed a chronicle is played through the live system: nobody is chased for its deadlines
     */
    record Opening(
            Identity identity,
            AreaId area,
            AgencyId leadAgency,
            @Nullable Category category,
            @Nullable Level level,
            boolean limitedAccess,
            boolean rehearsed) {}

    /** Puts a person under management, with the lead agency on the case. */
    static Decision<Change<Managed, CaseFact>> open(CaseId id, Opening opening, AgencyKind leadKind, Told told) {
        if (opening.category() == Category.THREE && opening.level() == Level.ONE) {
            return new Refused<>(new Obstacle.CategoryThreeAtLevelOne());
        }
        Membership lead = new Membership(opening.leadAgency(), Place.LEAD, null);
        Managed opened = new Managed(
                id,
                1,
                opening.identity(),
                opening.area(),
                opening.category(),
                opening.level(),
                opening.limitedAccess(),
                Map.of(opening.leadAgency(), lead));
        return new Taken<>(Change.of(
                opened,
                new CaseOpened(
                        id,
                        told,
                        opening.identity(),
                        opening.area(),
                        opening.leadAgency(),
                        leadKind,
                        opening.category(),
                        opening.level(),
                        opening.limitedAccess(),
                        opening.rehearsed())));
    }

    /**
     * Under management now; only such a case takes new facts.
     *
     * @param version how often it has changed, for whoever decides on what they have read
     * @param members the agencies on the case, by agency
     */
    record Managed(
            CaseId id,
            long version,
            Identity identity,
            AreaId area,
            @Nullable Category category,
            @Nullable Level level,
            boolean limitedAccess,
            Map<AgencyId, Membership> members)
            implements Case {

        public Managed {
            members = Map.copyOf(members);
        }

        /** Puts an agency on the case; from then on it is told of everything that everyone on the case is told of. */
        public Decision<Change<Managed, CaseFact>> join(Membership joining, AgencyKind kind, String basis, Told told) {
            if (members.containsKey(joining.agency())) {
                return new Refused<>(new Obstacle.OnTheCaseAlready(joining.agency()));
            }
            if (joining.place() == Place.LEAD) {
                return new Refused<>(new Obstacle.LeadIsTaken(lead()));
            }
            return new Taken<>(Change.of(with(joining), new AgencyJoined(id, told, joining, kind, basis)));
        }

        /** Records an arrest: never refused, since a fact nobody may add is a fact everybody misses. */
        public Change<Managed, CaseFact> recordArrest(Arrest arrest, Told told) {
            return Change.of(later(members), new ArrestRecorded(id, told, arrest));
        }

        /** The agency on the case at this moment; an ended membership is none. */
        public Optional<Membership> member(AgencyId agency, Instant now) {
            Membership member = members.get(agency);
            return member == null || member.endedBy(now) ? Optional.empty() : Optional.of(member);
        }

        public AgencyId lead() {
            return members.values().stream()
                    .filter(m -> m.place() == Place.LEAD)
                    .map(Membership::agency)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("A case is never without a lead agency"));
        }

        private Managed with(Membership joining) {
            Map<AgencyId, Membership> now = new HashMap<>(members);
            now.put(joining.agency(), joining);
            return later(now);
        }

        private Managed later(Map<AgencyId, Membership> now) {
            return new Managed(id, version + 1, identity, area, category, level, limitedAccess, now);
        }
    }
}

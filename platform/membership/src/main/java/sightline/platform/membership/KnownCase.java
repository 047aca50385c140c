package sightline.platform.membership;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.CaseScope;
import sightline.platform.access.Limits;
import sightline.platform.access.Seat;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.Level;
import sightline.platform.language.Place;

/**
 * What other services know of a case, at one point of its history.
 *
 * @param area whose it is; null until its opening was heard, since events of several services arrive in any order
 * @param managed the category and level, as far as they are set
 * @param rehearsed a chronicle is played: no deadline is announced of it
 * @param left the person has left MAPPA, and the memberships have ended but those of lead and co-ordination
 * @param members by agency
 * @param stays the premises where a bed is kept for the person, or where they live
 * @param limits which persons may not know of it, or alone may
 */
public record KnownCase(
        CaseId id,
        @Nullable AreaId area,
        Managed managed,
        boolean rehearsed,
        boolean left,
        Map<AgencyId, Member> members,
        Set<AgencyId> stays,
        Limits limits) {

    /**
     * How a person is managed.
     *
     * @param before the level before the last exit, which holds again when that is reopened
     */
    public record Managed(
            @Nullable Category category,
            @Nullable Level level,
            @Nullable Level before) {

        static final Managed NOT_YET_SET = new Managed(null, null, null);

        /** A lower level can be taken back like an exit. */
        Managed set(Category why, Level how) {
            boolean lowers = level != null && how.number() < level.number();
            return new Managed(why, how, lowers ? level : null);
        }

        Managed exited(Level now) {
            return new Managed(category, now, level);
        }

        Managed reopened() {
            return new Managed(category, before, null);
        }
    }

    public KnownCase {
        members = Map.copyOf(members);
        stays = Set.copyOf(stays);
    }

    /** Of which nothing was heard yet. */
    public static KnownCase unheard(CaseId id) {
        return new KnownCase(id, null, Managed.NOT_YET_SET, false, false, Map.of(), Set.of(), Limits.NONE);
    }

    /** Those whose membership has not ended by then. */
    public List<Member> at(Instant then) {
        return members.values().stream().filter(one -> one.isOn(then)).toList();
    }

    /** The agency's place on the case at this moment. */
    public Optional<Member> member(AgencyId agency, Instant now) {
        Member member = members.get(agency);
        return member == null || !member.isOn(now) ? Optional.empty() : Optional.of(member);
    }

    /** The agency with statutory responsibility; empty until the case's opening was heard. */
    public Optional<AgencyId> lead() {
        return members.values().stream()
                .filter(one -> one.place() == Place.LEAD)
                .map(Member::agency)
                .findFirst();
    }

    /** What access decides on; empty until the case's opening was heard. */
    public Optional<CaseScope> scope(Instant now) {
        return Optional.ofNullable(area).map(known -> new CaseScope(known, seats(now), isCategory4(), limits));
    }

    boolean isCategory4() {
        return managed.category() == Category.FOUR;
    }

    /** Once the person has left, only the lead agency and co-ordination stay. */
    private Map<AgencyId, Seat> seats(Instant now) {
        return at(now).stream()
                .filter(one -> !left || one.seat(stays).answers())
                .collect(Collectors.toMap(Member::agency, one -> one.seat(stays)));
    }

    /** Its membership ends at this instant; that it was a member stays known. */
    KnownCase without(AgencyId agency, Instant from, long sequence) {
        Member member = members.get(agency);
        return member == null ? this : with(new Member(agency, member.kind(), member.place(), from, sequence));
    }

    KnownCase limited(Limits then) {
        return new KnownCase(id, area, managed, rehearsed, left, members, stays, then);
    }

    KnownCase with(Member member) {
        Map<AgencyId, Member> then = new HashMap<>(members);
        then.put(member.agency(), member);
        return new KnownCase(id, area, managed, rehearsed, left, then, stays, limits);
    }

    KnownCase in(AreaId of, boolean rehearsal) {
        return new KnownCase(id, of, managed, rehearsal, left, members, stays, limits);
    }

    KnownCase managed(Managed then) {
        return new KnownCase(id, area, then, rehearsed, left, members, stays, limits);
    }

    KnownCase left(boolean then) {
        return new KnownCase(id, area, managed, rehearsed, then, members, stays, limits);
    }

    KnownCase staying(AgencyId premises) {
        Set<AgencyId> then = new HashSet<>(stays);
        then.add(premises);
        return new KnownCase(id, area, managed, rehearsed, left, members, then, limits);
    }

    KnownCase gone(AgencyId premises) {
        Set<AgencyId> then = new HashSet<>(stays);
        then.remove(premises);
        return new KnownCase(id, area, managed, rehearsed, left, members, then, limits);
    }
}

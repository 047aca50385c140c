package sightline.feeds.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sightline.platform.language.AgencyId;

/** The agencies on one case, at one point of its history. */
public record Membership(Map<AgencyId, Member> members) {

    public static final Membership NOBODY = new Membership(Map.of());

    public Membership {
        members = Map.copyOf(members);
    }

    /** Those members. */
    public static Membership of(Collection<Member> members) {
        Map<AgencyId, Member> byAgency = new HashMap<>();
        members.forEach(one -> byAgency.put(one.agency(), one));
        return new Membership(byAgency);
    }

    /** With this member as it is from now on. */
    public Membership with(Member member) {
        Map<AgencyId, Member> now = new HashMap<>(members);
        now.put(member.agency(), member);
        return new Membership(now);
    }

    /** Those whose membership has not ended by then. */
    public List<Member> at(Instant then) {
        return members.values().stream().filter(one -> one.isOn(then)).toList();
    }
}

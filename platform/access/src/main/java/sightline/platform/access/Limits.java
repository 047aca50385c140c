package sightline.platform.access;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.LimitKind;
import sightline.platform.language.StaffId;

/** How a case is limited by person, and to whom it is open in an emergency. Both ends of each count to the instant. */
public record Limits(Set<Limit> limits, Set<Emergency> emergencies) {
    /** Of a case that is not limited. */
    public static final Limits NONE = new Limits(Set.of(), Set.of());

    /**
     * One person who may not know, or one of the few who may.
     *
     * @param hidden nobody else is told that a limited record exists
     * @param until null when nothing ends it
     */
    public record Limit(
            LimitKind kind,
            StaffId person,
            boolean hidden,
            @Nullable Instant until) {

        boolean isLive(Instant now) {
            return until == null || now.isBefore(until);
        }
    }

    /** Somebody broke the glass and may read until then. */
    public record Emergency(StaffId person, Instant until) {}

    public Limits {
        limits = Set.copyOf(limits);
        emergencies = Set.copyOf(emergencies);
    }

    /** With this one, instead of what was said of the person before. */
    public Limits with(Limit limit) {
        Set<Limit> then = others(limit.kind(), limit.person());
        then.add(limit);
        return new Limits(then, emergencies);
    }

    /** Without what was said of the person. */
    public Limits without(LimitKind kind, StaffId person) {
        return new Limits(others(kind, person), emergencies);
    }

    /** Open to this person too, as long as their latest emergency lasts. */
    public Limits opened(Emergency emergency) {
        Set<Emergency> then = emergencies.stream()
                .filter(one -> !one.person().equals(emergency.person()))
                .collect(Collectors.toSet());
        then.add(emergency);
        return new Limits(limits, then);
    }

    private Set<Limit> others(LimitKind kind, StaffId person) {
        return limits.stream()
                .filter(one -> one.kind() != kind || !one.person().equals(person))
                .collect(Collectors.toSet());
    }

    /** Whether the case is limited in any way now. */
    public boolean limits(Instant now) {
        return limits.stream().anyMatch(one -> one.isLive(now));
    }

    boolean excludes(StaffId person, Instant now) {
        return limits.stream()
                .anyMatch(
                        one -> one.kind() == LimitKind.EXCLUSION && one.person().equals(person) && one.isLive(now));
    }

    /** Whether only named persons may know of the case, and this is none of them. */
    boolean keepsOut(StaffId person, Instant now) {
        Set<StaffId> named = limits.stream()
                .filter(one -> one.kind() == LimitKind.RESTRICTION && one.isLive(now))
                .map(Limit::person)
                .collect(Collectors.toSet());
        return !named.isEmpty() && !named.contains(person);
    }

    /** Whether even that it exists is kept from this person. */
    boolean hidesFrom(StaffId person, Instant now) {
        return limits.stream()
                .filter(one -> one.isLive(now) && one.hidden())
                .anyMatch(one ->
                        one.kind() == LimitKind.RESTRICTION || one.person().equals(person));
    }

    boolean isEmergencyOf(StaffId person, Instant now) {
        return emergencies.stream().anyMatch(one -> one.person().equals(person) && now.isBefore(one.until()));
    }
}

package sightline.cases.domain.limits;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.platform.language.LimitKind;
import sightline.platform.language.StaffId;

/**
 * How a case is limited by person. Whoever limits it stays among those who may know, so that somebody can always lift
 * what they set.
 *
 * @param all also those that have ended of themselves
 * @param emergencies to whom it is open in an emergency, by person, and until when
 */
public record Limits(Set<Limit> all, Map<StaffId, Instant> emergencies) {
    /** Of a case that is not limited. */
    public static final Limits NONE = new Limits(Set.of(), Map.of());

    public Limits {
        all = Set.copyOf(all);
        emergencies = Map.copyOf(emergencies);
    }

    /** Open to this person too, until then. */
    public Limits opened(StaffId person, Instant until) {
        Map<StaffId, Instant> then = new HashMap<>(emergencies);
        then.put(person, until);
        return new Limits(all, then);
    }

    /** Those that have not ended, exclusions first. */
    public List<Limit> standingAt(Instant now) {
        return all.stream()
                .filter(one -> one.standsAt(now))
                .sorted(Comparator.comparing(Limit::kind)
                        .thenComparing(one -> one.person().value()))
                .toList();
    }

    /** With this one, instead of what was said of the person before. */
    public Limits with(Limit limit) {
        Set<Limit> now = others(limit.kind(), limit.person());
        now.add(limit);
        return new Limits(now, emergencies);
    }

    /** Without what was said of the person. */
    public Limits without(LimitKind kind, StaffId person) {
        return new Limits(others(kind, person), emergencies);
    }

    private Set<Limit> others(LimitKind kind, StaffId person) {
        return all.stream()
                .filter(Predicate.not(one -> one.is(kind, person)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * The asker's own naming, when they name somebody else and are not themself named for as long: the restriction
     * would shut them out.
     */
    public Optional<Limit> namingOf(StaffId asker, Limit limit, Instant now) {
        if (limit.kind() == LimitKind.EXCLUSION || limit.person().equals(asker)) {
            return Optional.empty();
        }
        Optional<Limit> own = standing(LimitKind.RESTRICTION, asker, now);
        return own.filter(one -> one.lastsAsLongAs(limit)).isPresent()
                ? Optional.empty()
                : Optional.of(limit.of(asker, own.map(Limit::hidden).orElse(false)));
    }

    /** What stands against the asker's limiting the case so. */
    public Optional<LimitRefusal> obstacleTo(Limit limit, StaffId asker, Instant now) {
        return limit.person().equals(asker)
                        && (limit.kind() == LimitKind.EXCLUSION
                                || othersNamed(asker, now).anyMatch(other -> !limit.lastsAsLongAs(other)))
                ? Optional.of(new LimitRefusal.ShutsOutOneself(limit.kind()))
                : Optional.empty();
    }

    /** What stands against the asker's lifting what was said of the person. */
    public Optional<LimitRefusal> obstacleToLifting(LimitKind kind, StaffId person, StaffId asker, Instant now) {
        if (standing(kind, person, now).isEmpty()) {
            return Optional.of(new LimitRefusal.DoesNotStand(kind, person));
        }
        return person.equals(asker)
                        && (kind == LimitKind.EXCLUSION
                                || othersNamed(asker, now).findAny().isPresent())
                ? Optional.of(new LimitRefusal.ShutsOutOneself(kind))
                : Optional.empty();
    }

    private Optional<Limit> standing(LimitKind kind, StaffId person, Instant now) {
        return all.stream()
                .filter(one -> one.is(kind, person) && one.standsAt(now))
                .findFirst();
    }

    private Stream<Limit> othersNamed(StaffId asker, Instant now) {
        return all.stream()
                .filter(one -> one.kind() == LimitKind.RESTRICTION && one.standsAt(now))
                .filter(one -> !one.person().equals(asker));
    }
}

package sightline.cases.domain.recall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sightline.platform.language.Signatory;
import sightline.platform.language.StaffId;

/** Who signed a recall. It takes a senior and a head who are two people: whoever is both signs once, as one of them. */
public record Signatures(List<Act> acts) {

    /** As what it must be signed. */
    public static final Set<Signatory> NEEDED = Set.of(Signatory.SENIOR, Signatory.HEAD);

    public static final Signatures NONE = new Signatures(List.of());

    /**
     * One time that somebody signed.
     *
     * @param by who
     * @param as what they are: one of them, or more where the decision itself says so
     */
    public record Act(StaffId by, Set<Signatory> as, Instant at) {
        public Act {
            as = Set.copyOf(as);
        }

        boolean isAs(Signatory signatory) {
            return as.contains(signatory);
        }
    }

    /**
     * Somebody who would sign.
     *
     * @param forOthers an agency's own system, which signs for its people and knows who they are
     */
    public record Signer(StaffId person, boolean forOthers) {}

    public Signatures {
        acts = List.copyOf(acts);
    }

    /** The same, and this one. */
    public Signatures with(Act act) {
        List<Act> all = new ArrayList<>(acts);
        all.add(act);
        return new Signatures(all);
    }

    /** Whether a senior and a head have signed who are two people. */
    public boolean areComplete() {
        return seniors()
                .anyMatch(one -> acts.stream().anyMatch(other -> !other.equals(one) && other.isAs(Signatory.HEAD)));
    }

    private Stream<Act> seniors() {
        return acts.stream().filter(one -> one.isAs(Signatory.SENIOR));
    }

    /** As what it must still be signed; where one person gave both, a second person signs as either. */
    public Set<Signatory> missing() {
        if (areComplete()) {
            return Set.of();
        }
        Set<Signatory> missing = EnumSet.copyOf(NEEDED);
        acts.forEach(one -> missing.removeAll(one.as()));
        return Set.copyOf(missing.isEmpty() ? NEEDED : missing);
    }

    /** Whether this person has given one that counts. */
    public boolean areBy(Signer signer) {
        return !signer.forOthers()
                && acts.stream()
                        .anyMatch(one -> one.by().equals(signer.person())
                                && NEEDED.stream().anyMatch(one::isAs));
    }
}

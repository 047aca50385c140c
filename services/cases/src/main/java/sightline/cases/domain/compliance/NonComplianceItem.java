package sightline.cases.domain.compliance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.cases.domain.supervision.NonCompliance;
import sightline.platform.language.AgencyId;

/**
 * One time that something was required of a person and not done, and when the police were told of it.
 *
 * @param by the agency that recorded it
 */
public record NonComplianceItem(NonCompliance item, Instant at, AgencyId by, List<Telling> police) {

    /**
     * One time that the police were told.
     *
     * @param reference how the police call it; empty for a reader whose it is not
     * @param by the agency that told them
     */
    public record Telling(String reference, Instant at, AgencyId by) {}

    public NonComplianceItem {
        police = List.copyOf(police);
    }

    /** Says that the police were told: never refused, and nothing anew under a reference that was told before. */
    public Optional<ComplianceFact> tell(ComplianceFact.PoliceTold told) {
        boolean known = police.stream().anyMatch(one -> one.reference().equals(told.reference()));
        return known ? Optional.empty() : Optional.of(told);
    }

    /** The same, and the police were told. */
    public NonComplianceItem with(Telling telling) {
        List<Telling> all = new ArrayList<>(police);
        all.add(telling);
        return new NonComplianceItem(item, at, by, all);
    }
}

package sightline.cases.domain.exchange;

import java.util.Optional;
import java.util.Set;
import sightline.platform.language.AgencyId;

/** The agencies that may be told or asked something about a case: those on it, and the co-ordination of its area. */
public record Addressees(Set<AgencyId> agencies) {

    public Addressees {
        agencies = Set.copyOf(agencies);
    }

    /** What stands against one agency's turning to this one. */
    Optional<ExchangeRefusal> obstacle(AgencyId to, AgencyId by) {
        if (to.equals(by)) {
            return Optional.of(new ExchangeRefusal.ToItself());
        }
        return agencies.contains(to) ? Optional.empty() : Optional.of(new ExchangeRefusal.NotOnTheCase(to));
    }
}

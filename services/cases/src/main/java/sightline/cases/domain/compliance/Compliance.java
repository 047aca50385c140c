package sightline.cases.domain.compliance;

import java.util.List;
import java.util.Optional;
import sightline.platform.language.NonComplianceId;

/** How a person keeps to what is required of them: what they did not do, and how they were warned; the latest first. */
public record Compliance(List<NonComplianceItem> items, List<Warning> warnings) {

    public Compliance {
        items = List.copyOf(items);
        warnings = List.copyOf(warnings);
    }

    /** One of the things that were not done. */
    public Optional<NonComplianceItem> find(NonComplianceId id) {
        return items.stream().filter(one -> one.item().id().equals(id)).findFirst();
    }
}

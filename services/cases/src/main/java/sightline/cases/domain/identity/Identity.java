package sightline.cases.domain.identity;

import java.time.LocalDate;
import java.util.Set;

/**
 * Who a person is, as this service alone knows it: never on the bus.
 *
 * @param name as the lead agency writes it
 * @param dateOfBirth the day
 * @param identifiers at least one, by which an arrest can find the case
 */
public record Identity(String name, LocalDate dateOfBirth, Set<Identifier> identifiers) {

    public Identity {
        identifiers = Set.copyOf(identifiers);
        if (identifiers.isEmpty()) {
            throw new IllegalArgumentException("A person is opened with a PNC id, a CRN or a NOMIS number");
        }
    }
}

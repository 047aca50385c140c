package sightline.cases.domain.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Who a person is, as this service alone knows it: never on the bus.
 *
 * @param name as the lead agency writes it
 * @param dateOfBirth the day
 * @param identifiers at least one, by which an arrest can find the case
 * @param aliases what they are also known as: a nickname, a name before marriage, one given to the police; never the
 *     name again
 */
public record Identity(String name, LocalDate dateOfBirth, Set<Identifier> identifiers, List<String> aliases) {

    public Identity {
        aliases = others(name, aliases);
        identifiers = Set.copyOf(identifiers);
        if (identifiers.isEmpty()) {
            throw new IllegalArgumentException("A person is opened with a PNC id, a CRN or a NOMIS number");
        }
    }

    /** Of somebody who is known by no other name. */
    public Identity(String name, LocalDate dateOfBirth, Set<Identifier> identifiers) {
        this(name, dateOfBirth, identifiers, List.of());
    }

    /** A dash is how people write that there is none: nobody is found by what has no letter in it. */
    private static List<String> others(String name, Collection<String> aliases) {
        return aliases.stream()
                .map(String::strip)
                .filter(one -> one.chars().anyMatch(Character::isLetter) && !one.equals(name))
                .distinct()
                .toList();
    }
}

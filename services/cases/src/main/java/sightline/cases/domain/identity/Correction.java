package sightline.cases.domain.identity;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import sightline.platform.language.IdentityField;

/**
 * Who a person is, put right.
 *
 * @param reason why, in words that stay here
 */
public record Correction(Identity before, Identity after, String reason) {

    /** What was put right. */
    public Set<IdentityField> fields() {
        Set<IdentityField> fields = EnumSet.noneOf(IdentityField.class);
        if (!before.name().equals(after.name()) || !before.aliases().equals(after.aliases())) {
            fields.add(IdentityField.NAME);
        }
        if (!before.dateOfBirth().equals(after.dateOfBirth())) {
            fields.add(IdentityField.DATE_OF_BIRTH);
        }
        if (!before.identifiers().equals(after.identifiers())) {
            fields.add(IdentityField.IDENTIFIERS);
        }
        return fields;
    }

    /** The identifiers that the person was not known by before. */
    public Set<Identifier> added() {
        Set<Identifier> added = new HashSet<>(after.identifiers());
        added.removeAll(before.identifiers());
        return added;
    }
}

package sightline.platform.language;

import java.util.UUID;

/** Names one time that a person did not do what was required of them. */
public record NonComplianceId(UUID value) {

    public static NonComplianceId of(String text) {
        return new NonComplianceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package sightline.platform.language;

import java.util.UUID;

/** Names one address where a person may live or stay. */
public record AddressId(UUID value) {

    public static AddressId of(String text) {
        return new AddressId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package sightline.platform.language;

import java.util.UUID;

/** Names one risk management plan, through all its versions. */
public record PlanId(UUID value) {

    public static PlanId of(String text) {
        return new PlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package sightline.cases.domain.listing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.Category;
import sightline.platform.language.HarmLevel;
import sightline.platform.language.Level;

/**
 * What a list of cases is narrowed to; null where it is not.
 *
 * @param level managed at it
 * @param category managed for it
 * @param rosh the highest risk of serious harm to anybody, as it was assessed last
 * @param area managed in it
 * @param lead the agency that leads
 * @param status whether the person is managed, or has left
 * @param only all of these are so
 */
public record Narrowing(
        @Nullable Level level,
        @Nullable Category category,
        @Nullable HarmLevel rosh,
        @Nullable AreaId area,
        @Nullable AgencyId lead,
        @Nullable Status status,
        Set<Only> only) {

    /** Whether a person is managed. */
    public enum Status {
        MANAGED,
        LEFT
    }

    public Narrowing {
        only = Set.copyOf(only);
    }

    /** To nothing. */
    public static Narrowing none() {
        return new Narrowing(null, null, null, null, null, null, Set.of());
    }

    /** Whether the list holds all there are. */
    public boolean isNone() {
        return equals(none());
    }
}

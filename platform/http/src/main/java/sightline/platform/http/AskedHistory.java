package sightline.platform.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Stretch;

/** Which stretch of a case's history a request asks for, the same at every service. */
public class AskedHistory {
    @QueryParam("after")
    @DefaultValue("0")
    @Min(value = 0, message = "is a number in the case, from 0")
    @Parameter(description = "In the order recorded: those numbered after this one")
    long after;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(value = 1, message = "is 1 to 200")
    @Max(value = 200, message = "is 1 to 200")
    int limit;

    @QueryParam("order")
    @DefaultValue("recorded")
    @Pattern(regexp = "recorded|latest", message = "is recorded, or latest for what happened last first")
    String order = "recorded";

    @Nullable
    @QueryParam("before")
    @ReadsAs(Stretch.Before.class)
    @Parameter(description = "Latest first: what next said")
    String before;

    @Nullable
    @QueryParam("agency")
    @ReadsAs(AgencyId.class)
    @Parameter(description = "Latest first: told by this agency")
    String agency;

    @Nullable
    @QueryParam("type")
    @Pattern(regexp = "[a-z-]{1,40}\\.[a-z-]{1,60}", message = "is a type of fact, like case.arrest-recorded")
    @Parameter(description = "Latest first: of this type")
    String type;

    @Nullable
    @QueryParam("from")
    @ReadsAs(Moment.class)
    @Parameter(description = "Latest first: happened then or later")
    String from;

    @Nullable
    @QueryParam("until")
    @ReadsAs(Moment.class)
    @Parameter(description = "Latest first: happened earlier")
    String until;

    @Nullable
    @QueryParam("recordedAfter")
    @ReadsAs(Moment.class)
    @Parameter(description = "Latest first: written down later than that")
    String recordedAfter;

    /** A moment as text. */
    public record Moment(Instant at) {

        public static Moment of(String text) {
            try {
                return new Moment(Instant.parse(text));
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("is a moment, like 2026-11-22T21:40:00Z", e);
            }
        }

        private static @Nullable Instant read(@Nullable String text) {
            return text == null ? null : of(text).at();
        }
    }

    public int limit() {
        return limit;
    }

    public Stretch stretch() {
        return order.equals("latest") ? back() : new Stretch.Onwards(after);
    }

    private Stretch back() {
        return new Stretch.Back(
                before == null ? null : Stretch.Before.of(before),
                new Stretch.Sought(
                        agency == null ? null : new AgencyId(agency),
                        type,
                        Moment.read(from),
                        Moment.read(until),
                        Moment.read(recordedAfter)));
    }

    /** What was found of it, as it is shown, with what asks for the rest. */
    public <T, V> Page<V> page(List<T> found, Function<T, Stretch.Mark> mark, Function<T, V> shown) {
        return new Page<>(
                found.stream().map(shown).toList(),
                found.size() < limit ? null : stretch().next(mark.apply(found.getLast())));
    }
}

package sightline.platform.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import sightline.platform.language.Decision;

/** Says a decision in HTTP. */
public final class Answers {
    private Answers() {}

    /** The answer to what was taken; a refusal is a 409 that says under which rule. */
    public static <T> Response to(Decision<T> decision, Function<? super T, Response.ResponseBuilder> taken) {
        return switch (decision) {
            case Decision.Taken<T>(T outcome) -> taken.apply(outcome).build();
            case Decision.Refused<T>(var refusal) -> throw Problems.refused(refusal);
        };
    }

    /** The tag of a state's version, for {@code If-Match}. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}

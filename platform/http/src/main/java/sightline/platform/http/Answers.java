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

    /**
     * The same where a refusal is kept as a fact: it is answered and not thrown, so that what was saved stays saved and
     * the same request has the same answer.
     */
    public static <T> Response keeping(Decision<T> decision, Function<? super T, Response.ResponseBuilder> taken) {
        return switch (decision) {
            case Decision.Taken<T>(T outcome) -> taken.apply(outcome).build();
            case Decision.Refused<T>(var refusal) -> Problems.refused(refusal).toResponse();
        };
    }

    /** The tag of a state's version, for {@code If-Match}. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}

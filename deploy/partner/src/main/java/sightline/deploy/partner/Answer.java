package sightline.deploy.partner;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/**
 * What a service said.
 *
 * @param location the path of what was made; empty when nothing was
 * @param etag the version as a header; empty when there is none
 * @param retryAfter how long it asks to be left alone; zero when it does not say
 */
public record Answer(int status, JsonNode body, String location, String etag, Duration retryAfter) {
    private static final int FIRST_REFUSAL = 300;
    private static final int UNAUTHORISED = 401;
    private static final int TOO_MANY = 429;
    private static final int FIRST_FAILURE = 500;

    public boolean isTaken() {
        return status < FIRST_REFUSAL;
    }

    /** Passes with time: the service, or what it needs, is starting again, or it was asked too often. */
    boolean isOutage() {
        return status == UNAUTHORISED || status == TOO_MANY || status >= FIRST_FAILURE;
    }

    boolean isUnauthorised() {
        return status == UNAUTHORISED;
    }

    /** The id at the end of the location. */
    public String madeId() {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}

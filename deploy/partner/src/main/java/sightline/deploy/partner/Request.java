package sightline.deploy.partner;

import org.jspecify.annotations.Nullable;

/**
 * Something asked of a service.
 *
 * @param body what is sent as JSON; null for nothing
 * @param idempotencyKey the same for the same thing, however often it is sent; null where that changes nothing
 */
public record Request(
        String method,
        String service,
        String path,
        @Nullable Object body,
        @Nullable String idempotencyKey) {

    /** Makes something happen, once, however often it is sent. */
    public static Request post(String service, String path, Object body, String idempotencyKey) {
        return new Request("POST", service, path, body, idempotencyKey);
    }

    /** Says how something is from now on. */
    public static Request put(String service, String path, Object body) {
        return new Request("PUT", service, path, body, null);
    }

    /** Looks. */
    public static Request get(String service, String path) {
        return new Request("GET", service, path, null, null);
    }

    @Override
    public String toString() {
        return "%s %s of %s".formatted(method, path, service);
    }
}

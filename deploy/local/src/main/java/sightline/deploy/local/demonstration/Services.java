package sightline.deploy.local.demonstration;

import java.net.URI;
import java.util.function.Function;

/** Where each service of the stack is reached. */
public record Services(URI cases, URI meetings, URI actions, URI premises) {

    /** As they are called. */
    public static Services named(Function<String, String> addresses) {
        return new Services(
                URI.create(addresses.apply("cases")),
                URI.create(addresses.apply("meetings")),
                URI.create(addresses.apply("actions")),
                URI.create(addresses.apply("approved-premises")));
    }

    /** The service that this path belongs to. */
    URI of(String path) {
        return switch (path.split("/", 3)[1]) {
            case "meetings" -> meetings;
            case "actions" -> actions;
            case "placements", "key-work" -> premises;
            default -> cases;
        };
    }
}

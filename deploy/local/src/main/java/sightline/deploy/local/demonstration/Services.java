package sightline.deploy.local.demonstration;

/** Which service a path belongs to. */
final class Services {
    private Services() {}

    static String of(String path) {
        return switch (path.split("/", 3)[1]) {
            case "meetings" -> "meetings";
            case "actions" -> "actions";
            case "placements", "key-work" -> "approved-premises";
            default -> "cases";
        };
    }
}

package sightline.deploy.parts;

import java.util.List;

/** PostgreSQL refuses to run as root; this is how root runs it all the same. */
final class Unprivileged {
    private static final String NOBODY = "65534";

    private Unprivileged() {}

    /** What to put before the command: nothing for an ordinary user. */
    static List<String> prefix() throws InterruptedException {
        if (!isRoot()) {
            return List.of();
        }
        // In a user namespace of its own root is nobody, yet still owns its files; some containers forbid it
        boolean namespaces = Programs.ask("unshare", "-U", "id", "-u")
                .filter(id -> !id.equals("0"))
                .isPresent();
        return namespaces
                ? List.of("unshare", "-U")
                : List.of(
                        "setpriv",
                        "--reuid=" + NOBODY,
                        "--regid=" + NOBODY,
                        "--clear-groups",
                        // The folders above the data are root's, and often closed to everybody else
                        "--inh-caps=+dac_override,+dac_read_search",
                        "--ambient-caps=+dac_override,+dac_read_search");
    }

    static boolean needsOwnFiles(List<String> prefix) {
        return !prefix.isEmpty() && prefix.getFirst().equals("setpriv");
    }

    static List<String> giveTo(String file) {
        return List.of("chown", "-R", NOBODY + ":" + NOBODY, file);
    }

    private static boolean isRoot() throws InterruptedException {
        return Programs.ask("id", "-u").filter("0"::equals).isPresent();
    }
}

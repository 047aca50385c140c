package sightline.deploy.parts;

import java.nio.file.Path;

/** What a Keycloak is told: its ports, its database, its first administrator, and the realm it starts with. */
public record KeycloakSettings(
        int port, int managementPort, Database database, String administratorPassword, Path realm) {

    /** Who may administer it. */
    public static final String ADMINISTRATOR = "administrator";

    /** The database it keeps everything in, and the role that owns it. */
    public record Database(String url, String role, String password) {}
}

package sightline.deploy.parts;

import java.nio.file.Path;

/**
 * What a Keycloak is told: its ports, its database, its first administrator, the realm it starts with, how it speaks.
 */
public record KeycloakSettings(
        int port, int managementPort, Database database, String administratorPassword, Path realm, Tls tls) {

    /** In the clear. */
    public KeycloakSettings(int port, int managementPort, Database database, String administratorPassword, Path realm) {
        this(port, managementPort, database, administratorPassword, realm, Tls.OFF);
    }

    /** Who may administer it. */
    public static final String ADMINISTRATOR = "administrator";

    /** The database it keeps everything in, and the role that owns it. */
    public record Database(String url, String role, String password) {}
}

package sightline.deploy.partner;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a stack is reached, and the secrets of the agencies' clients, by the names of its {@code demo.env}. */
public record RunningStack(Map<String, String> settings) {
    private static final Pattern ASSIGNMENT = Pattern.compile("(?m)^([A-Z_]+)='([^']*)'$");
    private static final String TOKEN_URL = "token-url";
    private static final String AUTHORITY = "authority";

    public RunningStack {
        settings = Map.copyOf(settings);
    }

    /** As the launcher wrote it down for people and programs. */
    public static RunningStack in(Path environment) throws IOException {
        Map<String, String> settings = new HashMap<>();
        Matcher assignment = ASSIGNMENT.matcher(Files.readString(environment));
        while (assignment.find()) {
            settings.put(assignment.group(1), assignment.group(2));
        }
        return new RunningStack(settings);
    }

    /** What a service, a client or anything else is called in such a file. */
    public static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The address of a service, such as {@code approved-premises}. */
    public URI service(String name) {
        return URI.create(setting(name));
    }

    URI tokenUrl() {
        return URI.create(setting(TOKEN_URL));
    }

    /** Whose certificates to believe, where the stack speaks TLS. */
    public Optional<Path> authority() {
        return Optional.ofNullable(settings.get(variable(AUTHORITY))).map(Path::of);
    }

    String secret(String client) {
        return setting(client);
    }

    /** Whether this is the name of a service there is, or of a client that has a secret. */
    public boolean knows(String name) {
        return settings.containsKey(variable(name));
    }

    private String setting(String name) {
        return Optional.ofNullable(settings.get(variable(name)))
                .orElseThrow(() -> new NotAnswered("The running stack knows no %s".formatted(name)));
    }
}

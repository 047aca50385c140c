package sightline.deploy.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import sightline.deploy.parts.Loopback;

/** The agencies' clients and the demonstration people, as Keycloak is told of them. */
final class Realm {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z.-]+)}}");
    private static final String PAGES = "pages";
    /* Those that speak for whoever signs in with them. */
    private static final Set<String> FOR_PEOPLE = Set.of("sightline-curl", "sightline-web");
    /* It may change who may do what: its secret is told to its service and to nobody else. */
    private static final String OF_PEOPLE = "sightline-people";

    private final String template;
    private final JsonNode parsed;

    private Realm(String template, JsonNode parsed) {
        this.template = template;
        this.parsed = parsed;
    }

    /** A demonstration person: the name to sign in with, and for which agency and in which role. */
    record Person(String login, String name, String agency, String role) {}

    static Realm in(Path root) {
        Path file = root.resolve("deploy/keycloak/realm/sightline-realm.json");
        try {
            String template = Files.readString(file);
            return new Realm(template, new ObjectMapper().readTree(template));
        } catch (JsonProcessingException e) {
            throw new Sentence("%s is not JSON: %s".formatted(file, e.getOriginalMessage()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The realm of a stack with TLS: no sign-in in the clear, and none that ends anywhere but at its own pages.
     * Keycloak lets the port be any for addresses in the clear alone.
     */
    Realm overTls(int pages) {
        String secured = template.replace("\"sslRequired\": \"none\"", "\"sslRequired\": \"all\"");
        for (String host : List.of(Loopback.HOST, "localhost")) {
            secured = secured.replace("http://%s/".formatted(host), "https://%s:%d/".formatted(host, pages));
        }
        return new Realm(secured, parsed);
    }

    /** The realm with this stack's secrets in it, and where its pages are told that somebody was signed out. */
    String render(Secrets secrets, String pages) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(placeholder -> Matcher.quoteReplacement(
                        placeholder.group(1).equals(PAGES) ? pages : secrets.of(placeholder.group(1))));
    }

    /** The clients that speak for themselves, by client id, which is also the agency. */
    List<String> machines() {
        return each("clients")
                .map(client -> client.path("clientId").asText())
                .filter(id -> !FOR_PEOPLE.contains(id) && !id.equals(OF_PEOPLE))
                .toList();
    }

    /** Those whose secrets the demonstration may know. */
    List<String> clients() {
        return each("clients")
                .map(client -> client.path("clientId").asText())
                .filter(id -> !id.equals(OF_PEOPLE))
                .toList();
    }

    List<Person> people() {
        return each("users")
                .filter(user -> !user.has("serviceAccountClientId"))
                .map(user -> new Person(
                        user.path("username").asText(),
                        user.path("firstName").asText() + " "
                                + user.path("lastName").asText(),
                        user.path("attributes").path("agency").path(0).asText(),
                        user.path("realmRoles").path(0).asText()))
                .toList();
    }

    private Stream<JsonNode> each(String field) {
        return StreamSupport.stream(parsed.path(field).spliterator(), false);
    }
}

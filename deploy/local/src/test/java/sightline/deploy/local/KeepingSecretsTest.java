package sightline.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingSecretsTest {
    private static final String PAGES = "http://127.0.0.1:21000";
    private static final Path ROOT = Path.of(System.getProperty("sightline.root"));

    @TempDir
    Path folder;

    @Test
    void a_secret_is_made_up_once_and_only_its_owner_may_read_it() throws IOException {
        Path file = folder.resolve("secrets.properties");
        String first = Secrets.in(file).client("northshire-police");

        assertThat(Secrets.in(file).client("northshire-police"))
                .isEqualTo(first)
                .hasSizeGreaterThan(20);
        assertThat(Secrets.in(file).client("southmoor-police")).isNotEqualTo(first);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void the_realm_is_json_in_which_nothing_is_left_to_fill_in() throws IOException {
        Secrets secrets = Secrets.in(folder.resolve("secrets.properties"));

        String rendered = Realm.in(ROOT).render(secrets, PAGES);

        assertThat(rendered).doesNotContain("{{").doesNotContain("}}\"");
        JsonNode realm = new ObjectMapper().readTree(rendered);
        assertThat(realm.findValuesAsText("secret"))
                .contains(secrets.client("northshire-police"))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_agency_system_speaks_for_the_agency_it_is_named_after() throws IOException {
        JsonNode realm = new ObjectMapper()
                .readTree(Realm.in(ROOT).render(Secrets.in(folder.resolve("secrets.properties")), PAGES));

        assertThat(Realm.in(ROOT).machines()).hasSize(13);
        for (JsonNode user : realm.path("users")) {
            if (user.has("serviceAccountClientId") && !user.has("clientRoles")) {
                assertThat(user.path("attributes").path("agency").path(0).asText())
                        .isEqualTo(user.path("serviceAccountClientId").asText());
            }
        }
    }

    @Test
    void one_service_may_manage_users_and_nothing_else_and_only_it_is_told_its_secret() throws IOException {
        Secrets secrets = Secrets.in(folder.resolve("secrets.properties"));
        JsonNode realm = new ObjectMapper().readTree(Realm.in(ROOT).render(secrets, PAGES));

        assertThat(realm.path("users").findValues("clientRoles"))
                .singleElement()
                .hasToString("{\"realm-management\":[\"manage-users\"]}");
        assertThat(new DemoEnvironment(new Addresses(new Ports(21_000)), Realm.in(ROOT), secrets).content())
                .doesNotContain(secrets.client("sightline-people"));
    }

    @Test
    void there_is_somebody_to_sign_in_as_for_every_role_but_the_machines() throws IOException {
        JsonNode realm = new ObjectMapper()
                .readTree(Realm.in(ROOT).render(Secrets.in(folder.resolve("secrets.properties")), PAGES));

        Set<String> roles = Set.copyOf(realm.path("roles").findValuesAsText("name"));
        assertThat(Realm.in(ROOT).people()).extracting(Realm.Person::role).containsAll(without(roles, "MACHINE"));
    }

    @Test
    void the_file_for_curl_names_every_client_as_a_shell_can() {
        Secrets secrets = Secrets.in(folder.resolve("secrets.properties"));

        String content = new DemoEnvironment(new Addresses(new Ports(21_000)), Realm.in(ROOT), secrets).content();

        assertThat(content)
                .contains("CASES='http://127.0.0.1:21001'\n")
                .contains("TOKEN_URL='http://127.0.0.1:21070/realms/sightline/protocol/openid-connect/token'\n")
                .contains("NORTHSHIRE_POLICE='%s'\n".formatted(secrets.client("northshire-police")));
    }

    private static Set<String> without(Set<String> roles, String one) {
        return roles.stream().filter(role -> !role.equals(one)).collect(Collectors.toUnmodifiableSet());
    }
}

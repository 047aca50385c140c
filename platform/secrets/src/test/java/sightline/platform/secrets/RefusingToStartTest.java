package sightline.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusingToStartTest {
    private static final String FILE = "PropertiesConfigSource[source=file:/run/secrets/cases.properties]";
    private static final String GOOD = "mB3x-Qe9_vLk27TzPw0aHn";
    private static final String ALSO_GOOD = "yR8s_Uc4-dGj61XfNo5iVb";

    @Test
    void secrets_of_its_own_from_a_file_let_a_service_start() {
        assertThat(faults(from(FILE, "a.password", GOOD), from(FILE, "b.password", ALSO_GOOD)))
                .isEmpty();
    }

    @Test
    void a_missing_secret_is_named_with_the_place_where_it_belongs() {
        assertThat(faults(new Secret("a.password", null, null)))
                .containsExactly("a.password is missing: put it into the file that quarkus.config.locations names.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EnvConfigSource",
                "SysPropConfigSource",
                "PropertiesConfigSource[source=jar:file:///app/cases.jar!/application.properties]"
            })
    void a_secret_from_anywhere_but_a_file_is_refused(String source) {
        assertThat(faults(from(source, "a.password", GOOD)))
                .singleElement()
                .asString()
                .contains("does not come from a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "Changeme123!", "postgres", "secret", "Sightline2026"})
    void a_secret_that_everybody_would_try_is_refused(String common) {
        assertThat(faults(from(FILE, "a.key", common)))
                .singleElement()
                .asString()
                .contains("everybody would try")
                .doesNotContain(common);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mB3x-Qe9_vLk27T", "aaaaaaaaaaaaaaaaaaaaaaaa", "abcabcabcabcabcabcabc"})
    void a_short_or_plain_secret_is_refused_and_not_repeated(String plain) {
        assertThat(faults(from(FILE, "a.password", plain)))
                .singleElement()
                .asString()
                .contains("at least 16 characters")
                .doesNotContain(plain);
    }

    @Test
    void two_secrets_are_never_the_same() {
        assertThat(faults(from(FILE, "a.password", GOOD), from(FILE, "b.password", GOOD)))
                .singleElement()
                .asString()
                .startsWith("a.password and b.password are the same");
    }

    private static List<String> faults(Secret... secrets) {
        return new Secrets(List.of(secrets)).faults(true);
    }

    private static Secret from(String source, String name, String value) {
        return new Secret(name, value, source);
    }
}

package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class FindingAPersonTest {
    private static final List<String> SYLLABLES =
            List.of("bram", "del", "fen", "gos", "hux", "jol", "kip", "lum", "mar", "nev", "pog", "quin", "rad", "tov");

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private Northshire northshire;
    private String surname;
    private String alias;
    private String crn;
    private String id;

    @BeforeEach
    void somebody_to_be_found() {
        northshire = new Northshire(tokens);
        northshire.addAgencies();
        Map<String, Object> person = Northshire.person();
        // Like no other in this database: five syllables by chance
        surname = ThreadLocalRandom.current()
                .ints(5, 0, SYLLABLES.size())
                .mapToObj(SYLLABLES::get)
                .collect(Collectors.joining());
        person.put("personName", "Zoë " + surname);
        alias = "O’" + capital(surname.substring(3)) + "zeb";
        person.put("aliases", List.of("Zoë " + surname, "Bobby " + alias));
        crn = Northshire.crnOf(person);
        id = northshire.openWithPoliceAndHealth(person).substring("/cases/".length());
    }

    @Test
    void somebody_is_found_by_a_name_that_was_heard_or_typed_wrong() {
        first("Zoe " + surname, "Name");
        first(surname + " zoë", "First and last name the other way round");
        listed("zoe " + misspelt(surname))
                .body("items.id[0]", equalTo(id))
                .body("why.'%s'".formatted(id), endsWith(" like " + capital(surname)));
        first(surname.substring(0, 9), "Part of the name");
    }

    @Test
    void somebody_is_found_by_surname_and_year_of_birth_or_birth_date() {
        first(surname + " 84", "Surname and born 1984");
        first(surname + " 9 mar 84", "Surname and born 9 March 1984");
        first("9/3/1984 " + surname, "Surname and born 9 March 1984");
        first("3.9.84 " + surname, "Surname and born 9 March 1984, day and month changed over");
        listed(surname + " 85").body("items", empty());
    }

    @Test
    void somebody_is_found_by_a_number_however_it_is_written() {
        first(" %s %s".formatted(crn.substring(0, 3).toLowerCase(Locale.ROOT), crn.substring(3)), "CRN");
    }

    @Test
    void somebody_is_found_by_what_they_are_also_known_as() {
        String plain = alias.replace("’", "").toLowerCase(Locale.ROOT);
        String known = " (also known as Bobby %s)".formatted(capital(plain));
        first("bobby " + alias, "Name" + known);
        first(plain + " 84", "Surname and born 1984" + known);
        listed("bobby " + misspelt(plain))
                .body("items.id[0]", equalTo(id))
                .body("items.aliases[0]", equalTo(List.of("Bobby " + alias)))
                .body("why.'%s'".formatted(id), endsWith(" like %s%s".formatted(capital(plain), known)));
    }

    @Test
    void an_arrest_under_another_name_is_offered_as_theirs() {
        Map<String, Object> arrest = new HashMap<>(Northshire.arrestOf("X123456"));
        arrest.remove("identifier");
        arrest.put("person", Map.of("name", "Bobby " + alias, "dateOfBirth", "1984-03-09"));

        northshire
                .as("northshire-police", "MACHINE")
                .body(arrest)
                .post("/arrests")
                .then()
                .statusCode(202)
                .body("candidates[0].caseId", equalTo(id))
                .body("candidates[0].why", containsString("also known as"));
    }

    @Test
    void the_rest_of_those_found_is_asked_for_after_the_last() {
        Map<String, Object> another = Northshire.person();
        another.put("personName", "Zoe " + surname + "e");
        northshire.open(another);

        String next = northshire
                .as("northshire-coordination", "MAPPA_COORDINATOR")
                .queryParams(Map.of("q", "zoe " + surname, "limit", 1))
                .get("/cases")
                .then()
                .body("items.id[0]", equalTo(id))
                .extract()
                .path("next");
        northshire
                .as("northshire-coordination", "MAPPA_COORDINATOR")
                .queryParams(Map.of("q", "zoe " + surname, "after", next))
                .get("/cases")
                .then()
                .body("items.personName[0]", equalTo(another.get("personName")));
    }

    @Test
    void who_is_not_on_the_case_finds_nobody_by_anything() {
        for (String typed : List.of("zoe " + surname, misspelt(surname), surname + " 84", crn, "bobby " + alias)) {
            String found = northshire
                    .as("northshire-housing")
                    .queryParam("q", typed)
                    .get("/cases")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(found).isEqualTo("{\"items\":[],\"next\":null}");
        }
    }

    private void first(String typed, String why) {
        listed(typed).body("items.id[0]", equalTo(id)).body("why.'%s'".formatted(id), equalTo(why));
    }

    private ValidatableResponse listed(String typed) {
        return northshire
                .as("northshire-police")
                .queryParam("q", typed)
                .get("/cases")
                .then()
                .statusCode(200);
    }

    private static String misspelt(String word) {
        return word.substring(0, 5) + word.substring(6);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}

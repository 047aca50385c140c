package sightline.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import sightline.platform.contracts.Catalogue;
import sightline.platform.testkit.RealStack;
import sightline.platform.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "cases"))
class BeingToldTest {
    /** Whoever broke the glass opened one case, and lists none. */
    private static final String OPENED_ONE = "emergency";

    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @Test
    void each_reader_is_told_what_its_audience_is_in_the_history_the_fact_the_view_and_the_list_alike() {
        Northshire northshire = new Northshire(tokens);
        CaseOfMany story = new CaseOfMany(northshire);
        story.isTold();
        List<Map<String, Object>> everything = story.everything();
        assertThat(typesOf(everything)).isEqualTo(ToldOf.readable());

        SoftAssertions each = new SoftAssertions();
        for (String reader : ToldOf.readers()) {
            Map<Object, Map<String, Object>> told = history(story.as(reader), story.location()).stream()
                    .collect(Collectors.toMap(one -> one.get("id"), one -> one));
            everything.forEach(fact -> compare(reader, fact, told, story, each));
            compareView(reader, story, each);
        }
        each.assertAll();
    }

    @Test
    void whatever_this_service_announces_has_a_row_that_says_who_is_told() {
        Set<String> announced = Catalogue.ofEverything().all().stream()
                .filter(one -> one.contract().by().equals("cases"))
                .map(one -> one.contract().name())
                .collect(Collectors.toSet());
        assertThat(ToldOf.types()).isEqualTo(announced);
    }

    private static void compare(
            String reader,
            Map<String, Object> fact,
            Map<Object, Map<String, Object>> told,
            CaseOfMany story,
            SoftAssertions each) {
        ToldOf.Row row = ToldOf.of(String.valueOf(fact.get("type")), says(fact));
        String what = "%s of %s".formatted(reader, row.of());
        boolean expected = row.told().contains(reader);
        boolean reads = row.words().contains(reader);

        each.assertThat(told.containsKey(fact.get("id")))
                .as(what + " in the history")
                .isEqualTo(expected);
        var one = story.as(reader).get(story.location() + "/history/" + fact.get("id"));
        each.assertThat(one.statusCode()).as(what + " alone").isEqualTo(expected ? 200 : 404);
        if (expected) {
            Object words = reads ? fact.get("text") : Map.of();
            each.assertThat(told.getOrDefault(fact.get("id"), Map.of()).get("text"))
                    .as("words to " + what)
                    .isEqualTo(words);
            each.assertThat(one.jsonPath().<Object>get("text"))
                    .as("words alone to " + what)
                    .isEqualTo(words);
        }
    }

    private static void compareView(String reader, CaseOfMany story, SoftAssertions each) {
        JsonPath view = story.as(reader).get(story.location()).jsonPath();
        JsonPath listed =
                story.as(reader).queryParam("q", story.crn()).get("/cases").jsonPath();
        ToldOf.sections().forEach((section, told) -> {
            boolean expected = told.contains(reader);
            each.assertThat(view.<Object>get(section) != null)
                    .as("%s of %s", reader, section)
                    .isEqualTo(expected);
            if (!section.contains("[")) {
                each.assertThat(listed.<Object>get("items[0]." + section) != null)
                        .as("%s of %s in the list", reader, section)
                        .isEqualTo(expected && !reader.equals(OPENED_ONE));
            }
        });
        each.assertThat(view.getList("concerns.sign", String.class))
                .as("concerns told to " + reader)
                .hasSameElementsAs(Arrays.stream(CaseOfMany.SIGNS)
                        .filter(sign ->
                                ToldOf.of("case.concern-raised", sign).told().contains(reader))
                        .toList());
        story.concerns().forEach((sign, id) -> each.assertThat(story.as(reader)
                        .get(story.location() + "/concerns/" + id)
                        .statusCode())
                .as("%s of the concern %s", reader, sign)
                .isEqualTo(ToldOf.of("case.concern-raised", sign).told().contains(reader) ? 200 : 404));
    }

    private static List<Map<String, Object>> history(RequestSpecification by, String location) {
        return by.queryParam("limit", 200).get(location + "/history").jsonPath().getList("items");
    }

    private static Set<String> typesOf(List<Map<String, Object>> facts) {
        return facts.stream()
                .map(one -> ToldOf.of(String.valueOf(one.get("type")), says(one)))
                .map(row -> row.of().split(" ", -1)[0])
                .collect(Collectors.toSet());
    }

    /** What decides, beside its type, who is told of it. */
    private static String says(Map<String, Object> fact) {
        return fact.get("data") instanceof Map<?, ?> data
                ? Stream.of(data.get("sign"), data.get("kind"))
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .findFirst()
                        .orElse("")
                : "";
    }
}

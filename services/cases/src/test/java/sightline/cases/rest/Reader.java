package sightline.cases.rest;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import sightline.platform.testkit.Tokens;

/** Somebody who looks for one case in every way there is. */
record Reader(Tokens tokens, String person, String agency, String area, Map<String, Object> claims, String role) {

    /**
     * What somebody came upon.
     *
     * @param shown asked for by its id, it is there
     * @param limited asked for by its id, it is limited, and they are told whom to ask
     * @param by the ways of looking for it in which it is found
     * @param told the ways of looking for it in which they are told that something is limited
     */
    record Found(boolean shown, boolean limited, Set<String> by, Set<String> told) {

        /** Something that was not there before. */
        boolean isMoreThan(Found before) {
            return (shown && !before.shown())
                    || (limited && !before.limited() && !before.shown())
                    || !before.by().containsAll(by);
        }
    }

    /** What there is to find. */
    record Sought(String location, String name, String crn) {
        String id() {
            return location.substring("/cases/".length());
        }

        /** Every way of looking, by name; each may have the case in it, and one that is called whole may tell of it. */
        Map<String, Map<String, Object>> ways() {
            UUID id = UUID.fromString(id());
            String before = new UUID(id.getMostSignificantBits() - 1, 0).toString();
            return Map.of(
                    "the list", Map.of("after", before, "limit", 200),
                    "the list, one by one", Map.of("after", before, "limit", 1),
                    "the whole name", Map.of("q", name),
                    "part of the name", Map.of("q", name.substring(0, name.length() - 1)),
                    "the number", Map.of("q", " " + crn.toLowerCase(Locale.UK)),
                    "the name and level", Map.of("q", name, "level", 2));
        }
    }

    /** The ways in which a limited record is told of: by its whole name or number, and none that narrows. */
    static final Set<String> WHOLE = Set.of("the whole name", "the number");

    static final Set<String> LETTER_BY_LETTER = Set.of("part of the name", "the name and level");

    Found looksFor(Sought sought) {
        Response object = asking().get(sought.location());
        Set<String> by = new TreeSet<>();
        Set<String> told = new TreeSet<>();
        sought.ways().forEach((way, query) -> {
            Response list = asking().queryParams(query).get("/cases");
            list.then().statusCode(200);
            if (list.jsonPath().getList("items.id", String.class).contains(sought.id())) {
                by.add(way);
            }
            List<Object> limited = list.jsonPath().getList("limited");
            if (limited != null && !limited.isEmpty()) {
                told.add(way);
            }
        });
        boolean limited = object.statusCode() == 403 && object.asString().contains("\"ask\"");
        return new Found(object.statusCode() == 200, limited, by, told);
    }

    private RequestSpecification asking() {
        return given().auth().oauth2(tokens.ofPerson(person, agency, area, claims, role));
    }

    @Override
    public String toString() {
        return "%s %s of %s %s".formatted(person, role, agency, claims.keySet());
    }
}

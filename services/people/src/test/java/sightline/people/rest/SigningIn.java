package sightline.people.rest;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Signs people in at the real Keycloak, and reads what it says of them. */
record SigningIn(String tokenUrl, String password) {

    Response ask(String login) {
        return ask(Map.of("grant_type", "password", "username", login, "password", password));
    }

    Response ask(String login, String ownPassword) {
        return ask(Map.of("grant_type", "password", "username", login, "password", ownPassword));
    }

    /** Goes on with a session, as the pages do every few minutes. */
    Response goOn(Response session) {
        return ask(Map.of("grant_type", "refresh_token", "refresh_token", session.path("refresh_token")));
    }

    private Response ask(Map<String, String> form) {
        return given().auth()
                .preemptive()
                .basic("sightline-curl", password)
                .formParams(form)
                .post(tokenUrl);
    }

    /** The claims that the services read. */
    JsonNode claims(String login) {
        String token = ask(login).then().statusCode(200).extract().path("access_token");
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        try {
            return new ObjectMapper().readTree(new String(claims, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new AssertionError("A token without claims", e);
        }
    }
}

package sightline.web.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** Somebody with a browser's cookies, and without the browser. */
final class Visitor {

    private Visitor() {}

    static RequestSpecification as(Map<String, String> cookies) {
        return given().redirects().follow(false).cookies(cookies);
    }

    /** Through the issuer, as a browser goes that opens this page. */
    static Map<String, String> signedInAt(String page) {
        Response sent = as(Map.of()).get(page);
        Response issued =
                given().redirects().follow(false).urlEncodingEnabled(false).get(sent.header("Location"));
        Response back = as(sent.cookies()).urlEncodingEnabled(false).get(issued.header("Location"));
        Cookies given = back.detailedCookies();
        Map<String, String> cookies = new HashMap<>();
        given.asList().stream()
                .filter(one -> !one.getValue().isEmpty())
                .forEach(one -> cookies.put(one.getName(), one.getValue()));
        assertThat(cookies.keySet()).anyMatch(name -> name.startsWith("q_session"));
        return cookies;
    }
}

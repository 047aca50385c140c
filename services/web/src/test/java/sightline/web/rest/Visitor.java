package sightline.web.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser's cookies, and without the browser. */
final class Visitor {
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private Visitor() {}

    static RequestSpecification as(Map<String, String> cookies) {
        return given().redirects().follow(false).cookies(cookies);
    }

    /** Adds what a form holds hidden to what is filled in, and says with which cookies it is sent. */
    static Map<String, String> fill(Map<String, String> session, String page, Map<String, String> filled) {
        Response form = as(session).get(page);
        assertThat(form.statusCode()).as(form.asString()).isEqualTo(200);
        Matcher hidden = HIDDEN.matcher(form.asString());
        while (hidden.find()) {
            filled.putIfAbsent(hidden.group(1), hidden.group(2));
        }
        Map<String, String> cookies = new HashMap<>(session);
        cookies.putAll(form.cookies());
        return cookies;
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

package sightline.deploy.parts;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person of the demonstration who signs in, at the form as in a browser, or by their password alone as with curl. */
record SigningIn(KeycloakServer keycloak, String username, String password) {
    private static final String BACK = "http://127.0.0.1/signed-in";
    private static final String VERIFIER = "a-verifier-of-more-than-forty-three-characters-that-nobody-uses";
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"[^.]+\\.([^.]+)\\.");

    /** What the token claims that the pages would be given. */
    String claimsAtTheForm() throws Exception {
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        Map<String, String> asked = Map.of(
                "client_id", "sightline-web",
                "response_type", "code",
                "scope", "openid",
                "redirect_uri", BACK,
                "code_challenge", challenge,
                "code_challenge_method", "S256");
        HttpResponse<String> form = send(
                HttpRequest.newBuilder(URI.create(keycloak.issuer() + "/protocol/openid-connect/auth?" + form(asked))));
        HttpResponse<String> back = send(HttpRequest.newBuilder(
                        URI.create(found(FORM, form.body()).replace("&amp;", "&")))
                .header("Cookie", cookies(form))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(Map.of("username", username, "password", password)))));
        String code = found(CODE, back.headers().firstValue("Location").orElse(back.body()));
        return claims(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "sightline-web",
                "client_secret",
                "not-a-secret",
                "redirect_uri",
                BACK,
                "code",
                code,
                "code_verifier",
                VERIFIER));
    }

    /** What the token claims that the client for demonstrations is given. */
    String claimsByPassword() throws Exception {
        return claims(Map.of(
                "grant_type", "password",
                "client_id", "sightline-curl",
                "client_secret", "not-a-secret",
                "username", username,
                "password", password));
    }

    private String claims(Map<String, String> asked) throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(keycloak.tokenUrl()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(asked))));
        return new String(Base64.getUrlDecoder().decode(found(TOKEN, answer.body())), StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** All of them: a browser takes this machine for a safe place, and Java does not. */
    private static String cookies(HttpResponse<String> of) {
        return of.headers().allValues("Set-Cookie").stream()
                .map(one -> one.substring(0, one.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String found(Pattern what, String in) {
        Matcher found = what.matcher(in);
        if (!found.find()) {
            throw new AssertionError("There is no %s in: %s".formatted(what, in));
        }
        return found.group(1);
    }
}

package sightline.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.platform.testkit.BareHttp.Answer;

/** Sends requests with one token, and lets no answer pass that breaks or tells of us. */
record Insider(String token) {
    static final String ONE_GUESS = "0190f3a4-1111-7abc-8def-0123456789ab";
    private static final Pattern PLACE = Pattern.compile("\\{[^}]+}");

    /** Names of our own code and of what it stands on, lines of a stack, and what a database says. */
    private static final Pattern TELLS_OF_US = Pattern.compile("\\bat [\\w.$]+\\([\\w]+\\.java|\\w+Exception\\b"
            + "|\\bsightline\\.(platform|cases|meetings|actions|premises|oversight|feeds|audit|people)\\."
            + "|\\b(io\\.quarkus|io\\.vertx|io\\.netty|org\\.jboss|org\\.hibernate|org\\.postgresql|com\\.fasterxml"
            + "|jakarta|java\\.(lang|util|time|io))\\.|SQLSTATE|\\bERROR: |(?i)\\b(insert into|select .+ from) ");

    Answer send(DescribedEndpoint one, String path, String body, String what) {
        return checked(BareHttp.send(one.method(), path, signedIn(), body), what);
    }

    Map<String, String> signedIn() {
        Map<String, String> headers = json();
        headers.put("Authorization", "Bearer " + token);
        return headers;
    }

    static Map<String, String> json() {
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Type", "application/json");
        return headers;
    }

    static Answer checked(Answer answer, String what) {
        assertThat(answer.status()).as("%s: %s", what, answer.body()).isLessThan(500);
        if (answer.isRefusal()) {
            assertThat(answer.body()).as(what).doesNotContainPattern(TELLS_OF_US);
            if (!answer.body().isEmpty()) {
                assertThat(answer.isProblem()).as("%s: %s", what, answer).isTrue();
            }
        }
        assertThat(answer.head()).as(what).doesNotContain("\r\nset-cookie:");
        return answer;
    }

    static boolean hasPlace(DescribedEndpoint one) {
        return PLACE.matcher(one.path()).find();
    }

    /** Its path with this id wherever one is asked for. */
    static String at(DescribedEndpoint one, String id) {
        return PLACE.matcher(one.path()).replaceAll(Matcher.quoteReplacement(id));
    }

    static String at(DescribedEndpoint one) {
        return at(one, ONE_GUESS);
    }

    static String bodyOf(DescribedEndpoint one) {
        return one.takesABody() ? one.body().toString() : "";
    }
}

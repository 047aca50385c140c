package sightline.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import sightline.platform.testkit.BareHttp.Answer;

/** Says in headers what a proxy, a browser or another program might believe. */
record AttackByHeader(Insider insider) {
    // Of headers alone: what somebody has kept for themself by another attack is theirs to read again
    private static final String CANARY = "header-" + HostileTexts.CANARY;
    private static final List<String> TYPES =
            List.of("text/plain", "application/xml", "multipart/form-data", CANARY, "a/b/c");
    private static final List<String> METHODS = List.of("TRACE", "OPTIONS", "HEAD", "PROPFIND", CANARY);
    private static final List<String> ACCEPTS =
            List.of("text/html", "application/xml;q=2", "*/*;" + CANARY, "a", "application/json;q=0," + CANARY + "/*");

    void against(DescribedEndpoint one) {
        TYPES.forEach(type -> with(one, "Content-Type", type));
        ACCEPTS.forEach(type -> with(one, "Accept", type));
        METHODS.forEach(
                method -> Insider.checked(BareHttp.send(method, Insider.at(one), insider.signedIn(), ""), method));
        sayingWhatNobodySaid(one);
        stranger(one);
    }

    private void with(DescribedEndpoint one, String name, String value) {
        Map<String, String> headers = insider.signedIn();
        headers.put(name, value);
        Insider.checked(
                BareHttp.send(one.method(), Insider.at(one), headers, Insider.bodyOf(one)), name + ": " + value);
    }

    private void sayingWhatNobodySaid(DescribedEndpoint one) {
        Map<String, String> headers = insider.signedIn();
        headers.put("If-Match", "\"" + CANARY + "\"");
        headers.put("Idempotency-Key", CANARY + "' --");
        headers.put("X-Correlation-Id", CANARY + "${jndi:x}");
        headers.put("traceparent", CANARY);
        headers.put("Last-Event-ID", CANARY);
        headers.put("Accept-Language", CANARY);
        headers.put("Cookie", "q_session=" + CANARY);
        headers.put("User-Agent", "${" + CANARY + "}");
        headers.put("Referer", "http://" + CANARY + "/");
        Answer answer =
                Insider.checked(BareHttp.send(one.method(), Insider.at(one), headers, Insider.bodyOf(one)), "headers");
        assertThat(answer.head() + answer.body()).doesNotContain(CANARY);
    }

    /** Without a token nothing that is said for somebody opens anything. */
    private static void stranger(DescribedEndpoint one) {
        Map<String, String> headers = Insider.json();
        headers.put("Host", CANARY + ".example");
        headers.put("X-HTTP-Method-Override", "GET");
        headers.put("X-Forwarded-For", "127.0.0.1");
        headers.put("X-Forwarded-Host", CANARY + ".example");
        headers.put("X-Forwarded-Proto", "https");
        headers.put("X-Forwarded-Prefix", "/" + CANARY);
        headers.put("X-Forwarded-User", "admin");
        headers.put("X-Original-URL", "/q/health");
        headers.put("Cookie", "q_session=" + CANARY + "; Authorization=Bearer " + CANARY);
        Answer answer = Insider.checked(
                BareHttp.send(one.method(), Insider.at(one), headers, Insider.bodyOf(one)), "forwarded");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.head() + answer.body()).doesNotContain(CANARY);
    }
}

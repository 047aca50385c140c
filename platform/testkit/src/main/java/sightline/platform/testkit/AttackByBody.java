package sightline.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Sends bodies that are none, and bodies that say more than was asked for. */
record AttackByBody(Insider insider, Draw draw) {
    private static final int SOME = 4;
    /* Where a body may be missing, an empty one is fine, and what it is about is not there. */
    private static final int NO_BODY_NEEDED = 404;

    void against(DescribedEndpoint one) {
        String path = Insider.at(one);
        if (one.takesABody()) {
            draw.some("bodies", SOME, HostileBodies.MALFORMED).forEach(malformed -> {
                String body = malformed.from(one.body());
                String what = body.substring(0, Math.min(body.length(), 80));
                assertThat(insider.send(one, path, body, what).status())
                        .as(what)
                        .isIn(400, NO_BODY_NEEDED);
            });
            HostileBodies.stuffed(one.body()).forEach(stuffed -> {
                var answer = insider.send(one, path, stuffed.toString(), stuffed.toString());
                assertThat(answer.status()).as(stuffed.toString()).isEqualTo(400);
                assertThat(answer.body()).as(stuffed.toString()).contains("is not a field here");
            });
            byte[] notUtf8 = "{\"a\":\"\u00ff\u00c3(\"}".getBytes(StandardCharsets.ISO_8859_1);
            assertThat(Insider.checked(BareHttp.send(one.method(), path, insider.signedIn(), notUtf8), "not UTF-8")
                            .status())
                    .isEqualTo(400);
        }
        Map<String, String> large = insider.signedIn();
        large.put("Content-Length", "2000000");
        assertThat(Insider.checked(BareHttp.send(one.method(), path, large, ""), "a body of 2 MB")
                        .status())
                .isEqualTo(413);
    }
}

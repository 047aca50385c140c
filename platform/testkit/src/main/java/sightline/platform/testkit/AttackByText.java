package sightline.platform.testkit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes, where a text is asked for, what somebody might read as something else. */
record AttackByText(Insider insider, Draw draw) {
    private static final int SOME = 4;

    void against(DescribedEndpoint one) {
        String path = Insider.at(one);
        String body = Insider.bodyOf(one);
        one.query().forEach(name -> draw.some("queries", SOME, HostileTexts.ALL)
                .forEach(text -> insider.send(
                        one, path + "?" + name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8), body, name)));
        if (one.takesABody()) {
            HostileBodies.withTexts(one.body(), draw, SOME).forEach(hostile -> {
                String written = HostileBodies.ascii(hostile);
                insider.send(one, path, written, written.substring(0, Math.min(written.length(), 500)));
            });
        }
    }
}

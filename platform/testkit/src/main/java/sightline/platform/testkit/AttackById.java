package sightline.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import sightline.platform.testkit.BareHttp.Answer;

/** Guesses ids: what is somebody else's and what never was have the same answer, byte for byte. */
record AttackById(Insider insider, List<String> others, Draw draw) {
    private static final int SOME = 4;
    private static final String CANARY = HostileTexts.CANARY;
    private static final List<String> NO_IDS = List.of(
            CANARY,
            "..%2f..%2f" + CANARY,
            "%2e%2e%2f%2e%2e",
            "%5c" + CANARY,
            CANARY + "%00",
            "%c0%ae%c0%ae",
            "%zz" + CANARY,
            "%ff",
            "0",
            "-1",
            "null",
            "*",
            ";" + CANARY,
            "%7B" + CANARY + "%7D",
            CANARY + "'--",
            "%0d%0aSet-Cookie:%20a=" + CANARY,
            CANARY + "a".repeat(3_000),
            CANARY + "a".repeat(6_000));

    void against(DescribedEndpoint one) {
        if (!Insider.hasPlace(one)) {
            return;
        }
        String body = Insider.bodyOf(one);
        Answer never = insider.send(one, Insider.at(one), body, "what never was");
        String next = Insider.ONE_GUESS.substring(0, Insider.ONE_GUESS.length() - 1) + "c";
        Stream.concat(others.stream(), Stream.of(next, UUID.randomUUID().toString()))
                .forEach(id -> {
                    Answer answer = insider.send(one, Insider.at(one, id), body, id);
                    assertThat(same(answer, id))
                            .as("what is answered to %s", id)
                            .isEqualTo(same(never, Insider.ONE_GUESS));
                });
        draw.some("ids", SOME, NO_IDS).forEach(id -> insider.send(one, Insider.at(one, id), body, id));
    }

    /** But for what every answer has of its own. */
    private static String same(Answer answer, String id) {
        return (answer.head().replaceAll("\r\n(x-correlation-id|date):[^\r]*", "") + answer.body()).replace(id, "ID");
    }
}

package sightline.deploy.verify;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Something a service said, in a story.
 *
 * @param at when it was written down, or recorded
 * @param event the message it was announced with; what was said itself when it is a look
 */
record Told(UUID id, Instant at, String origin, String said, String event) {
    private static final String CASE = "0192aaaa-0000-7000-8000-00000000000%d";

    /** A look; some by nobody we know, some with a verb, a ground, a reason, some from before addresses were known. */
    static Told look(int which, Instant at) {
        UUID id = UUID.nameUUIDFromBytes(("look" + which).getBytes(StandardCharsets.UTF_8));
        String said = """
                {"id":"%s","at":"%s","service":"cases","who":{%s"roles":[%s],"from":"127.0.0.%d"},\
                "what":{"operation":"look","part":"GET /cases/{case}"%s,"cases":[%s]},"outcome":{%s,"status":%d,\
                "ownName":%b%s},"purpose":"joint-management","request":"%s"}""".formatted(
                        id,
                        at,
                        which % 4 == 3
                                ? ""
                                : "\"person\":\"p-%d\",\"name\":\"zoë.%d\",\"agency\":\"northshire-police\",\"area\":\"northshire\","
                                        .formatted(which, which),
                        which % 4 == 3 ? "" : "\"SENIOR\",\"CASE_MANAGER\"",
                        which,
                        which % 3 == 0 ? ",\"verb\":\"join\"" : "",
                        which % 2 == 0
                                ? "\"%s\",\"%s\"".formatted(CASE.formatted(2), CASE.formatted(1))
                                : "\"%s\"".formatted(CASE.formatted(1)),
                        which % 4 == 3
                                ? "\"decision\":\"refused\",\"reason\":\"no-token\""
                                : "\"decision\":\"permitted\",\"ground\":\"membership\"",
                        which % 4 == 3 ? 401 : 200,
                        which % 5 == 0,
                        which % 3 == 0 ? "" : ",\"ownAddress\":" + (which % 3 == 1),
                        UUID.nameUUIDFromBytes(id.toString().getBytes(StandardCharsets.UTF_8)));
        return new Told(id, at, "look", said, said);
    }

    /** A fact, and the entry that is made of it. */
    static Told fact(int which, Instant at) {
        UUID id = UUID.nameUUIDFromBytes(("fact" + which).getBytes(StandardCharsets.UTF_8));
        String request = "0192bbbb-0000-7000-8000-000000000001";
        String said = """
                {"id":"%s","at":"%s","service":"cases","who":{"person":"p-%d","agency":"northshire-police","roles":[]},\
                "what":{"operation":"change","part":"sightline.case.arrest-recorded.v1","cases":["%s"],"upTo":%d},\
                "outcome":{"decision":"permitted","status":0,"ownName":false},"purpose":"joint-management",\
                "request":"%s"}""".formatted(id, at, which, CASE.formatted(1), which, request);
        String event = """
                {"specversion":"1.0","id":"%s","type":"sightline.case.arrest-recorded.v1","source":"/services/cases",\
                "subject":"%s","time":"%s","agency":"northshire-police","actor":"p-%d","correlationid":"%s",\
                "sequence":%d,"data":{}}""".formatted(id, CASE.formatted(1), at, which, request, which);
        return new Told(id, at, "fact", said, event);
    }

    /** Every fourth is a fact. */
    static List<Told> some(int count, Instant from) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(which -> which % 4 == 0
                        ? fact(which, from.plusSeconds(which))
                        : look(which, from.plusSeconds(which).plusNanos(123_456_789)))
                .toList();
    }
}

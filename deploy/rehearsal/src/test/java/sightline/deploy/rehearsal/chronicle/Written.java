package sightline.deploy.rehearsal.chronicle;

import java.util.List;
import sightline.deploy.partner.Agencies;

/** Short chronicles for tests. */
final class Written {
    private static final String HEAD = """
            chronicle: short
            synthetic: true
            zero: 2026-11-16
            standards: {area: northshire}
            until: T+30d
            """;

    private Written() {}

    static Chronicle read(String text) {
        return ChronicleReader.read(text, Agencies.ofTheDemonstration());
    }

    static Chronicle events(String lines) {
        return read(HEAD + "events:\n" + lines);
    }

    /** What is wrong with a whole file, as it is printed. */
    static List<String> complaints(String text) {
        try {
            read(text);
        } catch (BadChronicle bad) {
            return bad.complaints().stream().map(one -> one.in("f")).toList();
        }
        return List.of();
    }

    /** What is wrong with these events; the first is on line 7. */
    static List<String> complaintsAbout(String lines) {
        return complaints(HEAD + "events:\n" + lines);
    }

    /** What is wrong with these expectations; the first is on line 9. */
    static List<String> complaintsExpecting(String lines) {
        return complaints(HEAD + """
                events:
                - {at: T, id: arrest-1, type: case.arrest-recorded, agency: police, data: {arrestId: AR1, force: police, offence: none, matchedBy: pnc}}
                expect:
                """ + lines);
    }
}

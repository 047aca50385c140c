package sightline.platform.journal.listen;

import java.util.Comparator;
import sightline.platform.contracts.Envelope;
import sightline.platform.language.CaseId;

/** One source's events about one case: what is numbered without a gap, and what is parked alone. */
public record Stream(String source, CaseId about) implements Comparable<Stream> {

    private static final Comparator<Stream> ORDER =
            Comparator.comparing((Stream s) -> s.about.value()).thenComparing(Stream::source);

    public static Stream of(Envelope event) {
        return new Stream(event.source(), event.subject());
    }

    @Override
    public int compareTo(Stream other) {
        return ORDER.compare(this, other);
    }
}

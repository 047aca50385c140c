package sightline.platform.looks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import sightline.platform.language.CaseId;
import sightline.platform.language.Ids;

/** Writes down what a stream is about to be sent, whose request was answered long ago. */
@ApplicationScoped
public class Deliveries {
    private final LookBook book;
    private final Instance<Looking> looking;
    private final Clock clock;
    private final Ids ids;
    private final String service;

    Deliveries(
            LookBook book,
            Instance<Looking> looking,
            Clock clock,
            Ids ids,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.book = book;
        this.looking = looking;
        this.clock = clock;
        this.ids = ids;
        this.service = service;
    }

    /**
     * A stream that somebody follows.
     *
     * @param part the endpoint it was asked for at
     * @param request the correlation id it was asked for with
     */
    public record Stream(Look.Who reader, String part, UUID request) {}

    /** The stream that the request in hand asks for; what it is sent is written down long after that has ended. */
    public Stream ofThisRequest() {
        return looking.get().stream();
    }

    /**
     * Comes back when it is written down; only then may it be sent.
     *
     * @param cases whose entries are sent
     * @param upTo the last number that is sent
     * @throws LookNotWritten when it is not
     */
    public void write(Stream stream, Collection<CaseId> cases, long upTo) {
        Set<UUID> ofCases = cases.stream().map(CaseId::value).collect(Collectors.toCollection(LinkedHashSet::new));
        book.writeNow(new Look(
                ids.next(),
                clock.instant(),
                service,
                stream.reader(),
                new Look.What(Operation.DELIVERY, stream.part(), null, ofCases, upTo),
                new Look.Outcome(Look.Decision.PERMITTED, "membership", null, 200, false, false),
                Purpose.JOINT_MANAGEMENT.word(),
                stream.request()));
    }
}

package sightline.platform.looks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
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

    /**
     * What a stream is to be sent.
     *
     * @param cases whose entries these are
     * @param upTo the last number among them
     */
    public record Due(Stream stream, Collection<CaseId> cases, long upTo) {}

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
        book.writeNow(look(new Due(stream, cases, upTo)));
    }

    /**
     * Writes down what is about to be sent in the transaction that it comes to be with: committed, it may be sent at
     * once. What is then not sent after all, because its reader has just gone, was written down all the same.
     */
    public void write(List<Due> some, Connection connection) throws SQLException {
        book.write(some.stream().map(this::look).toList(), connection);
    }

    /** Says that such a transaction was committed, so that the audit is told without delay. */
    public void committed() {
        book.committed();
    }

    private Look look(Due due) {
        Set<UUID> ofCases =
                due.cases().stream().map(CaseId::value).collect(Collectors.toCollection(LinkedHashSet::new));
        return new Look(
                ids.next(),
                clock.instant(),
                service,
                due.stream().reader(),
                new Look.What(Operation.DELIVERY, due.stream().part(), null, ofCases, due.upTo()),
                new Look.Outcome(Look.Decision.PERMITTED, "membership", null, 200, false, false),
                Purpose.JOINT_MANAGEMENT.word(),
                due.stream().request());
    }
}

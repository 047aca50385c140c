package sightline.platform.testkit;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EventType;
import sightline.platform.contracts.cases.AccessBrokenV1;
import sightline.platform.contracts.cases.AgencyJoinedV1;
import sightline.platform.contracts.cases.CaseOpenedV1;
import sightline.platform.language.AccessId;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.EmergencyGround;
import sightline.platform.language.EventId;
import sightline.platform.language.Level;
import sightline.platform.language.Occurrence;
import sightline.platform.language.Place;
import sightline.platform.language.StaffId;

/**
 * Announces, on the topic of the service under test, what other services would announce of fictional cases. A service
 * hears it a moment later: await what follows from it.
 */
public final class CasesOnTheTopic implements AutoCloseable {
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final Publisher publisher;
    private final Map<Stream, Long> sequences = new ConcurrentHashMap<>();

    private record Stream(CaseId about, String source) {}

    public CasesOnTheTopic(String topic, String bootstrap) {
        this.publisher = new Publisher(topic, bootstrap);
    }

    /** A case at level 2 of Northshire: probation leads, police are on it, the co-ordination unit opened it. */
    public CaseId inNorthshire() {
        CaseId about = opened("northshire", "northshire-probation", AgencyKind.PROBATION, Level.TWO, false);
        joined(about, "northshire-police", AgencyKind.POLICE, Place.RA);
        return about;
    }

    /** A case is opened by the co-ordination unit of its area, such as {@code northshire-coordination}. */
    public CaseId opened(String area, String lead, AgencyKind leadKind, @Nullable Level level, boolean rehearsed) {
        CaseId about = new CaseId(IDS.generate());
        AgencyId coordination = new AgencyId(area + "-coordination");
        announce(
                "cases",
                about,
                new CaseOpenedV1(
                        new AreaId(area),
                        new AgencyId(lead),
                        leadKind,
                        coordination,
                        Category.TWO,
                        level,
                        false,
                        true,
                        rehearsed ? true : null),
                coordination.value());
        return about;
    }

    /** An agency joins. */
    public Envelope joined(CaseId about, String agency, AgencyKind kind, Place place) {
        return announce(
                "cases",
                about,
                new AgencyJoinedV1(new AgencyId(agency), kind, place, true, null),
                "northshire-coordination");
    }

    /** This person breaks the glass, and may read the case for half an hour. */
    public Envelope glassBroken(CaseId about, StaffId person, String agency) {
        return announce(
                "cases",
                about,
                new AccessBrokenV1(
                        new AccessId(IDS.generate()),
                        EmergencyGround.RISK_TO_LIFE,
                        new AgencyId(agency),
                        person,
                        Instant.now().plus(Duration.ofMinutes(30)),
                        true),
                agency);
    }

    /** A service announces a fact of an agency, recorded and occurred now. */
    public Envelope announce(String service, CaseId about, Record fact, String agency) {
        return announce(service, about, fact, agency, Instant.now());
    }

    /** A service announces a fact of an agency that occurred then, recorded now. */
    public Envelope announce(String service, CaseId about, Record fact, String agency, Instant occurred) {
        EventType type = Catalogue.ofEverything().of(fact.getClass());
        EventId id = new EventId(IDS.generate());
        Envelope event = new Envelope(
                id,
                type.type(),
                "/services/" + service,
                about,
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                Occurrence.at(occurred.truncatedTo(ChronoUnit.MICROS)),
                null,
                new AgencyId(agency),
                new StaffId("staff-of-a-story"),
                new CorrelationId(IDS.generate()),
                null,
                sequences.merge(new Stream(about, service), 1L, Long::sum),
                null,
                null,
                URI.create("http://127.0.0.1:21001/history/%s/%s".formatted(about, id)),
                Catalogue.ofEverything().toData(fact));
        publisher.publish(event);
        return event;
    }

    @Override
    public void close() {
        publisher.close();
    }
}

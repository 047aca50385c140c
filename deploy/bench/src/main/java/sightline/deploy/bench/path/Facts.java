package sightline.deploy.bench.path;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.EnvelopeJson;
import sightline.platform.contracts.cases.ArrestRecordedV1;
import sightline.platform.journal.Entry;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ArrestId;
import sightline.platform.language.CaseId;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.EventId;
import sightline.platform.language.MatchedBy;
import sightline.platform.language.Occurrence;
import sightline.platform.language.OffenceGroup;
import sightline.platform.language.StaffId;
import sightline.platform.language.Told;

/** The facts that are announced: arrests, of fictional people in cases that are made up. */
public final class Facts {
    /** The type of all of them. */
    public static final String TYPE =
            Catalogue.ofEverything().of(ArrestRecordedV1.class).type();

    static final String SOURCE = "/services/cases";

    private static final AgencyId POLICE = new AgencyId("northshire-police");
    private static final StaffId ACTOR = new StaffId("benchmark");

    private final List<CaseId> cases;

    /** So many cases, the same for the same seed. */
    public Facts(int howMany, long seed) {
        Random random = new Random(seed);
        this.cases = Stream.generate(() -> new CaseId(version7(random)))
                .limit(howMany)
                .toList();
    }

    private static UUID version7(Random random) {
        UUID any = UUID.nameUUIDFromBytes(Long.toHexString(random.nextLong()).getBytes(StandardCharsets.US_ASCII));
        return new UUID((any.getMostSignificantBits() & ~0xF000L) | 0x7000L, any.getLeastSignificantBits());
    }

    public List<CaseId> cases() {
        return cases;
    }

    CaseId about(int random) {
        return cases.get(random % cases.size());
    }

    /** An arrest, ready to be appended. */
    public Entry entry(UUID event, CaseId about) {
        return entry(event, about, arrest(event));
    }

    /** Any fact, ready to be appended. */
    public Entry entry(UUID event, CaseId about, Record announced) {
        Catalogue catalogue = Catalogue.ofEverything();
        Map<String, String> text = Map.of("note", "Fictional");
        return new Entry(
                about,
                told(event),
                catalogue.of(announced.getClass().asSubclass(Record.class)).type(),
                catalogue.toData(announced),
                text,
                null,
                null);
    }

    /** The same fact as the message it becomes, for those who write it to Kafka themselves. */
    byte[] message(UUID event, CaseId about) {
        Told told = told(event);
        return EnvelopeJson.write(new Envelope(
                told.id(),
                TYPE,
                SOURCE,
                about,
                Instant.now(),
                told.occurred(),
                told.known(),
                told.agency(),
                told.actor(),
                told.correlation(),
                null,
                1,
                null,
                null,
                null,
                Catalogue.ofEverything().toData(arrest(event))));
    }

    private static Told told(UUID event) {
        Occurrence occurred = Occurrence.at(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        return new Told(new EventId(event), POLICE, ACTOR, occurred, null, new CorrelationId(event), null);
    }

    private static ArrestRecordedV1 arrest(UUID event) {
        return new ArrestRecordedV1(new ArrestId(event), POLICE, OffenceGroup.OTHER, true, true, MatchedBy.PNC);
    }
}

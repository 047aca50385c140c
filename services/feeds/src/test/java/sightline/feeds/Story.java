package sightline.feeds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.Envelope;
import sightline.platform.contracts.cases.AccessLiftedV1;
import sightline.platform.contracts.cases.AccessRestrictedV1;
import sightline.platform.contracts.cases.AgencyJoinedV1;
import sightline.platform.contracts.cases.AgencyLeftV1;
import sightline.platform.contracts.cases.ArrestRecordedV1;
import sightline.platform.contracts.cases.CaseErasedV1;
import sightline.platform.contracts.cases.CaseOpenedV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.ArrestId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.CorrelationId;
import sightline.platform.language.ErasureGround;
import sightline.platform.language.ErasureId;
import sightline.platform.language.EventId;
import sightline.platform.language.Level;
import sightline.platform.language.LimitKind;
import sightline.platform.language.MatchedBy;
import sightline.platform.language.Occurrence;
import sightline.platform.language.OffenceGroup;
import sightline.platform.language.Place;
import sightline.platform.language.StaffId;

/**
 * What happens in one fictional case, as the service cases would announce it; told by a newer writer, whose messages
 * also say what may never be shown.
 */
public final class Story {
    /** In every message, and never to be found on a feed. */
    public static final String CANARY = "canary";

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final CaseId about = new CaseId(IDS.generate());
    private long sequence;

    public CaseId about() {
        return about;
    }

    public Envelope opened(String lead) {
        return next(new CaseOpenedV1(
                new AreaId("northshire"), new AgencyId(lead), null, null, Category.TWO, Level.TWO, false, true, null));
    }

    public Envelope joined(String agency) {
        return joined(agency, null);
    }

    public Envelope joined(String agency, @Nullable Instant until) {
        return next(new AgencyJoinedV1(new AgencyId(agency), null, Place.DTC, true, until));
    }

    /** Nobody but those who are named so may know of it any more. */
    public Envelope restrictedTo(String person) {
        return next(new AccessRestrictedV1(LimitKind.RESTRICTION, new StaffId(person), false, null, true));
    }

    /** This person may not know of it any more. */
    public Envelope excluding(String person) {
        return next(new AccessRestrictedV1(LimitKind.EXCLUSION, new StaffId(person), true, null, true));
    }

    public Envelope lifted(String person) {
        return next(new AccessLiftedV1(LimitKind.EXCLUSION, new StaffId(person), true));
    }

    public Envelope left(String agency) {
        return next(new AgencyLeftV1(new AgencyId(agency), true));
    }

    public Envelope erased() {
        return next(new CaseErasedV1(new ErasureId(IDS.generate()), ErasureGround.ORDERED));
    }

    public Envelope arrested(String force) {
        return arrested(force, Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    /** Recorded at that time. */
    public Envelope arrested(String force, Instant recorded) {
        return next(arrest(force), recorded);
    }

    private static ArrestRecordedV1 arrest(String force) {
        return new ArrestRecordedV1(
                new ArrestId(IDS.generate()), new AgencyId(force), OffenceGroup.VIOLENCE, true, true, MatchedBy.PNC);
    }

    private Envelope next(Record fact) {
        return next(fact, Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    private Envelope next(Record fact, Instant recorded) {
        UUID id = IDS.generate();
        ObjectNode data = Catalogue.ofEverything().toData(fact).deepCopy();
        data.put("personName", CANARY + " Jordan Fictional");
        data.put("dateOfBirth", "1984-03-09 " + CANARY);
        data.putObject("identifiers").put("pnc", CANARY + " 2004/0012354D");
        data.put("offence", CANARY + " affray outside a public house");
        sequence++;
        return new Envelope(
                new EventId(id),
                Catalogue.ofEverything().of(fact.getClass()).type(),
                "/services/cases",
                about,
                recorded,
                Occurrence.at(recorded),
                null,
                new AgencyId("northshire-probation"),
                new StaffId("staff-" + CANARY),
                new CorrelationId(IDS.generate()),
                null,
                sequence,
                null,
                null,
                URI.create("http://127.0.0.1:21001/cases/%s/history/%s".formatted(about, id)),
                data);
    }
}

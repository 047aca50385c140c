package sightline.audit.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.audit.domain.Said;
import sightline.platform.contracts.Envelope;
import sightline.platform.looks.Look;
import sightline.platform.looks.Operation;
import sightline.platform.looks.Purpose;

/** Reads what was heard into what the ledger keeps. */
@ApplicationScoped
class Heard {
    private static final String SERVICES = "/services/";

    private final ObjectMapper json;

    Heard(ObjectMapper json) {
        this.json = json;
    }

    /**
     * A look, as its service said it.
     *
     * @throws Unreadable when it is none
     */
    Said look(byte[] message) throws Unreadable {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(message))
                    .toString();
            Look look = json.readValue(text, Look.class);
            return new Said(look.id(), Said.Origin.LOOK, text, found(look));
        } catch (CharacterCodingException | JsonProcessingException | RuntimeException e) {
            throw new Unreadable(e);
        }
    }

    /** A fact that was announced: that it was recorded and by whom, not what it says. */
    Said fact(Envelope event) {
        UUID id = event.id().value();
        Look look = new Look(
                id,
                event.time(),
                event.source().substring(SERVICES.length()),
                new Look.Who(event.actor().value(), null, event.agency().value(), null, Set.of(), null, null),
                new Look.What(
                        Operation.CHANGE,
                        event.type(),
                        null,
                        Set.of(event.subject().value()),
                        event.sequence()),
                new Look.Outcome(Look.Decision.PERMITTED, null, null, 0, false, false),
                Purpose.JOINT_MANAGEMENT.word(),
                event.correlation().value());
        try {
            return new Said(id, Said.Origin.FACT, json.writeValueAsString(look), found(look));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Said.Found found(Look look) {
        Look.Who who = look.who();
        Look.What what = look.what();
        Look.Outcome outcome = look.outcome();
        return new Said.Found(
                look.at(),
                look.service(),
                who.person(),
                who.name(),
                who.agency(),
                who.area(),
                who.roles(),
                who.from(),
                word(what.operation()),
                what.part(),
                what.verb(),
                what.cases(),
                word(outcome.decision()),
                outcome.ground(),
                outcome.reason(),
                outcome.status(),
                outcome.ownName(),
                outcome.ownAddress(),
                look.purpose(),
                look.request());
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A message on the topic of looks that is none. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(@Nullable Throwable cause) {
            super("Not a look", cause);
        }
    }
}

package sightline.cases.postgres;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Recorded;
import sightline.cases.domain.Recorded.Correction;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Catalogue;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.EventId;
import sightline.platform.membership.WhoMayKnow;

/**
 * What one reader is told of a case's facts, by the audience that each contract declares; its words are for fewer.
 * Whoever told a fact knows it, unless it says who may know of the case, which is for those who decide on it, or is for
 * single persons.
 */
public record Hearing(Reader reader) {
    private static final Catalogue CATALOGUE = Catalogue.ofEverything();

    /**
     * The fact as the reader is told of it; empty when they are not.
     *
     * @param others finds the facts that it corrects and that correct it
     */
    Optional<Recorded> of(OwnFact fact, Function<EventId, Optional<OwnFact>> others) {
        return isTold(fact) ? Optional.of(shown(fact, others)) : Optional.empty();
    }

    public boolean isTold(OwnFact fact) {
        Audience audience = audience(fact);
        return switch (audience) {
            case GOVERNANCE -> governs();
            case SEALED -> opensWhatIsSealed(fact);
            // The victims' section alone tells of them, to who knows of victims.
            case VICTIM -> false;
            case EVERYONE_ON_THE_CASE,
                    EVERYONE_TOLD,
                    SUPERVISION_CIRCLE,
                    SAFEGUARDING,
                    HOUSING,
                    HEALTH,
                    TWO_PARTIES,
                    CHAIR_AND_COORDINATION ->
                isTheirs(fact) || WhoMayKnow.includes(reader.seat(), audience, fact.fact());
        };
    }

    /** Whether facts of this kind are told to the reader whatever they say, and whoever tells them. */
    public boolean isToldOf(Class<? extends Record> kind) {
        Audience audience = CATALOGUE.of(kind).contract().audience();
        return audience == Audience.GOVERNANCE ? governs() : WhoMayKnow.includes(reader.seat(), audience);
    }

    /** The police force that holds it, and the chair; nobody by an emergency. */
    private boolean opensWhatIsSealed(OwnFact fact) {
        boolean holds = isOwn(fact) && reader.seat().is(AgencyKind.POLICE);
        return !reader.emergency() && (reader.chairs() || holds);
    }

    /** Their agency told it, or it was told to their agency. */
    private boolean isTheirs(OwnFact fact) {
        return isOwn(fact) || WhoMayKnow.isParty(reader.agency(), fact.fact());
    }

    public boolean isOwn(OwnFact fact) {
        return fact.recorded().agency().equals(reader.agency());
    }

    /** The words of a fact that the reader is told of; none where they are not for this reader. */
    public Map<String, String> words(OwnFact fact) {
        return isTold(fact) && reads(fact) ? fact.recorded().text() : Map.of();
    }

    /** Whether its words, and what is not for everybody who is told of it, are for this reader. */
    boolean reads(OwnFact fact) {
        Audience audience = audience(fact);
        return isTheirs(fact)
                || (WhoMayKnow.reads(reader.seat(), audience, fact.fact())
                        && !(reader.emergency() && WhoMayKnow.isOfHealth(audience, fact.fact())));
    }

    private boolean governs() {
        return reader.governs() && WhoMayKnow.includes(reader.seat(), Audience.GOVERNANCE);
    }

    private static Audience audience(OwnFact fact) {
        return fact.type().contract().audience();
    }

    private Recorded shown(OwnFact fact, Function<EventId, Optional<OwnFact>> others) {
        var recorded = fact.recorded();
        String data = reads(fact) ? recorded.data() : shownOnFeeds(fact);
        Correction correction = new Correction(
                named(recorded.supersedes(), others),
                named(recorded.supersededBy(), others),
                recorded.supersededBy() != null);
        return new Recorded(
                recorded.id(),
                recorded.sequence(),
                recorded.type(),
                recorded.occurred(),
                recorded.known(),
                recorded.recordedAt(),
                recorded.agency(),
                data,
                words(fact),
                correction);
    }

    private @Nullable EventId named(@Nullable EventId other, Function<EventId, Optional<OwnFact>> others) {
        return other == null
                ? null
                : others.apply(other)
                        .filter(this::isTold)
                        .map(told -> told.recorded().id())
                        .orElse(null);
    }

    private static String shownOnFeeds(OwnFact fact) {
        return CATALOGUE
                .shownOnFeeds(fact.type(), CATALOGUE.toData(fact.fact()))
                .toString();
    }
}

package sightline.premises.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.platform.http.May;
import sightline.platform.language.Explored;
import sightline.platform.language.KeyWorkTopic;
import sightline.platform.language.Sign;
import sightline.premises.domain.KeyWork;
import sightline.premises.usecases.Seen;

/** A key work session as those see it who may see its placement. */
@Schema(name = "KeyWork")
record KeyWorkView(
        String sessionId,
        String placementId,
        String caseId,
        String premises,
        Instant at,
        List<KeyWorkTopic> topics,
        List<Explored> explored,
        List<Sign> signs,
        @Nullable String said,
        @Nullable String presentation,
        @Nullable String risk,
        boolean passed,
        @Nullable Instant passedAt,
        @Nullable String notPassedReason,
        @Nullable Instant acknowledgedAt,
        List<May> may) {

    static KeyWorkView of(Seen.Session seen) {
        KeyWork one = seen.keyWork();
        return new KeyWorkView(
                one.id().toString(),
                seen.placement().id().toString(),
                seen.placement().about().toString(),
                seen.placement().premises().value(),
                one.at(),
                one.topics(),
                one.explored(),
                one.signs(),
                one.words().said(),
                one.words().presentation(),
                one.words().risk(),
                one.passed(),
                one.passedAt(),
                one.words().notPassedReason(),
                one.acknowledgedAt(),
                Mays.of(seen.possible()));
    }
}

package sightline.oversight.rest;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.oversight.domain.Alert;
import sightline.oversight.domain.Noticed;
import sightline.oversight.usecases.ShownAlert;
import sightline.platform.http.May;
import sightline.platform.language.AlertClosing;
import sightline.platform.language.AlertRole;

/** An alert as those who may know of it see it. */
@Schema(name = "Alert")
record AlertView(
        String alertId,
        long version,
        String caseId,
        String detector,
        String title,

        @Schema(description = "Which of the detector's ways to fire, when it has several") @Nullable
        String limb,

        @Schema(description = "The facts that made it true") List<String> because,

        @Schema(description = "What is wrong, in plain words that name nobody")
        String sentence,

        AlertRole ownerRole,
        List<AlertRole> recipients,
        Instant raisedAt,

        @Schema(description = "By when it must be acknowledged")
        Instant dueAt,

        Status status,
        @Nullable Instant acknowledgedAt,

        @Schema(description = "The role it went on to, unacknowledged") @Nullable
        AlertRole escalatedTo,

        @Nullable Instant closedAt,
        @Nullable AlertClosing closedHow,
        @Nullable String clearedBy,

        @Schema(description = "When it would have fired, had a late fact been known in time") @Nullable
        Instant wouldHaveFiredAt,

        List<May> may) {

    /** Where an alert stands. */
    enum Status {
        OPEN,
        ACKNOWLEDGED,
        ESCALATED,
        CLOSED
    }

    static AlertView of(ShownAlert shown) {
        return switch (shown.alert()) {
            case Alert.Open open -> of(shown, status(open), open.acknowledgedAt(), open.escalatedTo(), null);
            case Alert.Closed closed -> of(shown, Status.CLOSED, closed.acknowledgedAt(), closed.escalatedTo(), closed);
        };
    }

    private static Status status(Alert.Open open) {
        if (open.acknowledgedAt() != null) {
            return Status.ACKNOWLEDGED;
        }
        return open.escalatedTo() != null ? Status.ESCALATED : Status.OPEN;
    }

    private static AlertView of(
            ShownAlert shown,
            Status status,
            @Nullable Instant acknowledged,
            @Nullable AlertRole escalated,
            Alert.@Nullable Closed closed) {
        Noticed noticed = shown.alert().noticed();
        return new AlertView(
                noticed.id().toString(),
                shown.alert().version(),
                noticed.about().toString(),
                noticed.detector().toString(),
                noticed.title(),
                noticed.limb() == null ? null : noticed.limb().toString(),
                noticed.because().stream().map(Object::toString).toList(),
                noticed.sentence(),
                noticed.owner(),
                noticed.recipients(),
                noticed.raisedAt(),
                noticed.dueAt(),
                status,
                acknowledged,
                escalated,
                closed == null ? null : closed.at(),
                closed == null ? null : closed.how(),
                closed == null || closed.by() == null ? null : closed.by().toString(),
                noticed.wouldHaveFiredAt(),
                may(shown));
    }

    private static List<May> may(ShownAlert shown) {
        return Stream.concat(
                        shown.acknowledging().map(wouldBe -> May.of("acknowledge", wouldBe)).stream(),
                        shown.resolving().map(wouldBe -> May.of("resolve", wouldBe)).stream())
                .toList();
    }
}

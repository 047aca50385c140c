package sightline.cases.rest.standing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.standing.StandingHistory;
import sightline.cases.domain.standing.StandingHistory.Because;
import sightline.cases.domain.standing.StandingHistory.Held;
import sightline.cases.domain.supervision.Rosh;
import sightline.platform.language.Category;
import sightline.platform.language.HarmLevel;
import sightline.platform.language.Level;

/** How category, level and risk of serious harm came to be, the latest of each first. */
@Schema(name = "StandingHistory")
record StandingHistoryView(List<Numbered> category, List<Numbered> level, List<Assessed> risk) {

    /** A category or a level from a moment on; without a number once the person was managed no more. */
    @Schema(name = "Numbered")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Numbered(@Nullable Integer number, Why because) {

        static <V> List<Numbered> of(List<Held<V>> some, Function<V, Integer> number) {
            return some.stream()
                    .map(one ->
                            new Numbered(one.value() == null ? null : number.apply(one.value()), Why.of(one.because())))
                    .toList();
        }
    }

    /** The risk of serious harm from a moment on. */
    @Schema(name = "Assessed")
    record Assessed(
            HarmLevel overall,
            HarmLevel children,
            HarmLevel generalPublic,
            HarmLevel knownAdult,
            HarmLevel staff,
            HarmLevel prisoners,
            Why because) {

        static Assessed of(Rosh rosh, Because because) {
            return new Assessed(
                    rosh.overall(),
                    rosh.children(),
                    rosh.generalPublic(),
                    rosh.knownAdult(),
                    rosh.staff(),
                    rosh.prisoners(),
                    Why.of(because));
        }
    }

    /** By which fact it holds, who told it, and why as far as its reader may know. */
    @Schema(name = "HeldBecause")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Why(
            String factId,

            @Schema(examples = "case.level-set") String type,

            Instant at,
            String agency,
            @Nullable String rationale,
            @Nullable String meetingId) {

        static Why of(Because because) {
            return new Why(
                    because.fact().toString(),
                    because.type(),
                    because.at(),
                    because.by().value(),
                    because.rationale(),
                    because.meeting() == null ? null : because.meeting().toString());
        }
    }

    static StandingHistoryView of(StandingHistory history) {
        return new StandingHistoryView(
                Numbered.of(history.category(), Category::number),
                Numbered.of(history.level(), Level::number),
                history.risk().stream()
                        .flatMap(one -> one.value() == null
                                ? Stream.empty()
                                : Stream.of(Assessed.of(one.value(), one.because())))
                        .toList());
    }
}

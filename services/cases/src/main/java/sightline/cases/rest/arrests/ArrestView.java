package sightline.cases.rest.arrests;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.identity.Identity;
import sightline.cases.usecases.arrest.Screened;

/** What became of a posted arrest. */
@Schema(name = "Arrest")
record ArrestView(
        @Schema(description = "recorded, screened, or to-confirm")
        String outcome,

        @Nullable String caseId,
        @Nullable String arrestId,

        @Schema(description = "Where the fact is shown") @Nullable
        String fact,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "Who it may be, likeliest first; only people whose cases your force is on")
        List<CandidateView> candidates) {

    /** Says nothing about whether anybody was found. */
    private static final ArrestView SCREENED = new ArrestView("screened", null, null, null, List.of());

    /** Somebody who may have been arrested. */
    @Schema(name = "ArrestCandidate")
    record CandidateView(String caseId, String personName, LocalDate dateOfBirth, String why) {

        static CandidateView of(Screened.Candidate candidate) {
            Identity identity = candidate.about().particulars().identity();
            return new CandidateView(
                    candidate.about().id().toString(), identity.name(), identity.dateOfBirth(), candidate.why());
        }
    }

    static ArrestView of(Screened screened) {
        return switch (screened) {
            case Screened.InCase(var about, var arrest, var fact) ->
                new ArrestView(
                        "recorded",
                        about.id().toString(),
                        arrest.toString(),
                        "/cases/%s/history/%s".formatted(about.id(), fact),
                        List.of());
            case Screened.ToConfirm(var candidates) ->
                new ArrestView(
                        "to-confirm",
                        null,
                        null,
                        null,
                        candidates.stream().map(CandidateView::of).toList());
            case Screened.Nobody nobody -> SCREENED;
        };
    }
}

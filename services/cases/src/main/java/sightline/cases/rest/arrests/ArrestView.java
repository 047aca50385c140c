package sightline.cases.rest.arrests;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.usecases.RecordArrest;

/** What became of a posted arrest. */
@Schema(name = "Arrest")
record ArrestView(
        @Schema(description = "recorded, or screened") String outcome,
        @Nullable String caseId,
        @Nullable String arrestId,

        @Schema(description = "Where the fact is shown") @Nullable
        String fact) {

    /** Says nothing about whether anybody was found. */
    static final ArrestView SCREENED = new ArrestView("screened", null, null, null);

    static ArrestView of(RecordArrest.InCase recorded) {
        String about = recorded.about().id().toString();
        return new ArrestView(
                "recorded",
                about,
                recorded.arrest().toString(),
                "/cases/%s/history/%s".formatted(about, recorded.fact()));
    }
}

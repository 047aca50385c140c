package sightline.cases.rest.custody;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.custody.PassedSentence;
import sightline.cases.usecases.ShowThings;
import sightline.platform.language.OffenceGroup;
import sightline.platform.language.SentenceKind;

/** What courts sentenced a person to, the latest first. */
@Schema(name = "Sentences")
record SentencesView(List<Item> items) {

    /** One sentence; it binds the person while it says nothing of its end. */
    @Schema(name = "Sentence")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String sentenceId,
            SentenceKind kind,
            OffenceGroup offenceGroup,
            @Nullable String offence,
            @Nullable Integer lengthDays,
            @Nullable LocalDate licenceEndsOn,
            Instant at,
            String agency,
            @Nullable Instant endedAt,

            @Schema(description = "What its reader may do about it now: end")
            List<String> may) {

        private static Item of(PassedSentence one, boolean ends) {
            return new Item(
                    one.sentence().id().toString(),
                    one.sentence().kind(),
                    one.sentence().group(),
                    one.sentence().offence(),
                    one.sentence().lengthDays(),
                    one.sentence().licenceEndsOn(),
                    one.at(),
                    one.by().value(),
                    one.endedAt(),
                    ends && one.endedAt() == null ? List.of("end") : List.of());
        }
    }

    static SentencesView of(ShowThings.Shown<PassedSentence> shown) {
        return new SentencesView(
                shown.things().stream().map(one -> Item.of(one, shown.may())).toList());
    }
}

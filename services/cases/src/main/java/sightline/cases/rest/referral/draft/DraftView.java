package sightline.cases.rest.referral.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.referral.draft.DraftedSection;
import sightline.cases.domain.referral.draft.DraftedSection.Kept;
import sightline.cases.domain.referral.draft.KnownFact;
import sightline.cases.usecases.referral.draft.ShowDraft;

/** A referral as the asking agency has written it so far. */
@Schema(name = "ReferralDraft")
record DraftView(int complete, List<Section> sections) {

    /** One section of it. */
    @Schema(name = "ReferralDraftSection")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Section(
            String section,
            List<String> questions,
            Map<String, String> answers,
            List<String> missing,

            @Schema(description = "For If-Match of the next one; 0 when it was never kept")
            long edition,

            @Nullable Instant keptAt,
            @Nullable String keptBy,

            @Schema(description = "What the case says of it already; absent in the answer to keeping it") @Nullable
            List<Known> known) {

        static Section of(DraftedSection one, @Nullable List<Known> known) {
            Kept kept = one.kept();
            return new Section(
                    one.section().word(),
                    one.section().questions(),
                    one.answers(),
                    one.missing(),
                    one.edition(),
                    kept == null ? null : kept.at(),
                    kept == null ? null : kept.by().value(),
                    known);
        }
    }

    /** Something that the case says already, by whom and when. */
    @Schema(name = "KnownFact")
    record Known(KnownFact.What what, String value, String source, Instant at) {

        static Known of(KnownFact one) {
            return new Known(one.what(), one.value(), one.source().value(), one.at());
        }
    }

    static DraftView of(ShowDraft.Shown shown) {
        List<DraftedSection> sections = shown.draft().sections();
        return new DraftView(
                (int) sections.stream().filter(DraftedSection::isComplete).count(),
                sections.stream()
                        .map(one -> Section.of(one, known(shown.known(), one)))
                        .toList());
    }

    private static List<Known> known(List<KnownFact> all, DraftedSection of) {
        return all.stream()
                .filter(one -> one.section() == of.section())
                .map(Known::of)
                .toList();
    }
}

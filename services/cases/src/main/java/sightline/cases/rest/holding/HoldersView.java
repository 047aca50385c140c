package sightline.cases.rest.holding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.holding.Holder;
import sightline.cases.domain.holding.HoldingFact.CoverNamed;
import sightline.cases.domain.holding.Mismatch;
import sightline.cases.domain.supervision.Allocation;
import sightline.cases.usecases.holding.ShowHolders.Shown;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.Grade;

/** Who holds a case, and who held it, the latest first. */
@Schema(name = "Holders")
record HoldersView(List<Item> items) {

    /** One of them; away where it says since when, and former where it says until when. */
    @Schema(name = "HolderOfCase")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String holder,
            String agency,
            Grade grade,
            @Nullable LocalDate qualifiedOn,
            @Nullable Integer workloadPercent,

            @Schema(description = "In what they do not fit a case of high risk: grade, workload")
            List<Mismatch> mismatch,

            @Nullable String acceptedMismatch,
            Instant since,
            @Nullable Instant awaySince,
            @Nullable LocalDate expectedUntil,
            @Nullable Cover cover,
            @Nullable Instant until,
            @Nullable String handedTo,

            @Schema(
                    description = "What its reader may tell of them now: mark-holder-absent, record-holder-return, "
                            + "name-cover, change-workload, end-allocation")
            List<String> may) {

        static Item of(Shown shown) {
            return switch (shown.holder()) {
                case Holder.Present present -> of(present, shown, null, null, null);
                case Holder.Away away -> of(away, shown, away, null, null);
                case Holder.Covered(var away, var cover) ->
                    of(away, shown, away, Cover.of(cover, shown.coverMismatch()), null);
                case Holder.Former former -> of(former, shown, null, null, former);
            };
        }

        private static Item of(
                Holder one,
                Shown shown,
                Holder.@Nullable Away away,
                @Nullable Cover cover,
                Holder.@Nullable Former former) {
            Allocation held = one.allocation();
            return new Item(
                    held.holder().value(),
                    held.agency().value(),
                    held.grade(),
                    held.qualifiedOn(),
                    held.workloadPercent(),
                    inOrder(shown.mismatch()),
                    held.acceptedMismatch(),
                    one.since(),
                    away == null ? null : away.from(),
                    away == null ? null : away.expectedUntil(),
                    cover,
                    former == null ? null : former.until(),
                    former == null || former.ended().handedTo() == null
                            ? null
                            : former.ended().handedTo().value(),
                    shown.may().stream().map(Verb::word).toList());
        }
    }

    /** Who covers while they are away. */
    @Schema(name = "Cover")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cover(
            String holder,
            Grade grade,
            @Nullable Integer workloadPercent,
            List<Mismatch> mismatch,
            @Nullable String acceptedMismatch) {

        static Cover of(CoverNamed cover, Set<Mismatch> mismatch) {
            return new Cover(
                    cover.holder().value(),
                    cover.grade(),
                    cover.workloadPercent(),
                    inOrder(mismatch),
                    cover.acceptedMismatch());
        }
    }

    private static List<Mismatch> inOrder(Set<Mismatch> mismatch) {
        return mismatch.stream().sorted().toList();
    }

    static HoldersView of(List<Shown> shown) {
        return new HoldersView(shown.stream().map(Item::of).toList());
    }
}

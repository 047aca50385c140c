package sightline.cases.rest.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Managed;
import sightline.cases.domain.identity.Identity;
import sightline.cases.usecases.transfer.OfferedTransfers;
import sightline.platform.http.Page;
import sightline.platform.language.Category;
import sightline.platform.language.Level;

/** A case that is offered to its reader's area: what it takes to decide, and nothing else of it. */
@Schema(name = "OfferedTransfer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferedTransferView(
        String transferId,
        String personName,
        @Schema(description = "By kind: pnc, crn, nomis") Map<String, String> identifiers,
        @Nullable Integer category,
        @Nullable Integer level,
        String fromArea,

        @Schema(description = "Who leads until somebody accepts")
        String fromLead,

        @Schema(description = "Who would lead here") String leadAgency,

        String reason,
        Instant at,
        String agency,

        @Schema(description = "What its reader may do about it now: accept, decline")
        List<String> may) {

    static Page<OfferedTransferView> page(List<OfferedTransfers.Shown> some, int limit) {
        return Page.of(some.stream().map(OfferedTransferView::of).toList(), limit, OfferedTransferView::transferId);
    }

    private static OfferedTransferView of(OfferedTransfers.Shown one) {
        Managed about = one.about();
        Identity identity = about.particulars().identity();
        Category category = about.standing().category();
        Level level = about.standing().level();
        Map<String, String> identifiers = new TreeMap<>();
        identity.identifiers().forEach(i -> identifiers.put(i.kind().word(), i.value()));
        return new OfferedTransferView(
                one.offer().id().toString(),
                identity.name(),
                identifiers,
                category == null ? null : category.number(),
                level == null ? null : level.number(),
                about.particulars().area().value(),
                about.members().lead().value(),
                one.offer().what().lead().value(),
                one.offer().what().reason(),
                one.offer().at(),
                one.offer().by().value(),
                one.may() ? List.of("accept", "decline") : List.of());
    }
}

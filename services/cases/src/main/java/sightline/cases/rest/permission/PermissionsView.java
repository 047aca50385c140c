package sightline.cases.rest.permission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.permission.Permission;
import sightline.cases.domain.permission.Permission.Decided;
import sightline.cases.domain.permission.Permission.Requested;
import sightline.cases.usecases.ShowThings;
import sightline.platform.language.PermissionKind;
import sightline.platform.language.PermissionOutcome;

/** What a person asked leave for, the latest first. */
@Schema(name = "Permissions")
record PermissionsView(List<Item> items) {

    /** One of it; undecided when it says nothing of the decision. */
    @Schema(name = "Permission")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String permissionId,
            PermissionKind kind,
            @Nullable String detail,
            Instant at,
            String agency,
            @Nullable PermissionOutcome decision,
            @Nullable String reason,
            @Nullable Instant decidedAt,

            @Schema(description = "What its reader may do about it now: decide")
            List<String> may) {

        static Item of(Permission one, boolean decides) {
            return switch (one) {
                case Requested asked -> of(asked, null, decides ? List.of("decide") : List.of());
                case Decided decided -> of(decided.asked(), decided, List.of());
            };
        }

        private static Item of(Requested asked, @Nullable Decided decided, List<String> may) {
            return new Item(
                    asked.id().toString(),
                    asked.kind(),
                    asked.detail(),
                    asked.at(),
                    asked.by().value(),
                    decided == null ? null : decided.decision().outcome(),
                    decided == null || decided.decision().reason().isEmpty()
                            ? null
                            : decided.decision().reason(),
                    decided == null ? null : decided.at(),
                    may);
        }
    }

    static PermissionsView of(ShowThings.Shown<Permission> shown) {
        return new PermissionsView(
                shown.things().stream().map(one -> Item.of(one, shown.may())).toList());
    }
}

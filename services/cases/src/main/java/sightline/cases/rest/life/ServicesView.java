package sightline.cases.rest.life;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.support.Support;
import sightline.cases.usecases.ShowThings;
import sightline.platform.language.AgencyId;
import sightline.platform.language.ProviderKind;
import sightline.platform.language.SupportKind;

/** Which services a person gets, the latest first. */
@Schema(name = "Services")
record ServicesView(List<Item> items) {

    /** One service; who provides it, and what became of it, is for health alone where it is of health. */
    @Schema(name = "Service")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String serviceId,
            SupportKind kind,
            @Nullable ProviderKind provider,
            @Nullable String providerName,
            Instant at,
            String agency,
            @Nullable Instant closedAt,
            @Nullable String receivedBy,
            @Nullable String reason,

            @Schema(description = "Closed, and no agency took the person on; absent for a reader whose it is not")
            @Nullable
            Boolean receivedByNobody,

            @Schema(description = "What its reader may do about it now: close")
            List<String> may) {

        private static Item of(Support one, boolean closes) {
            return switch (one) {
                case Support.Running running -> of(running, Optional.empty(), closes ? List.of("close") : List.of());
                case Support.Closed closed -> of(closed.before(), Optional.of(closed), List.of());
            };
        }

        private static Item of(Support.Running running, Optional<Support.Closed> closed, List<String> may) {
            boolean read = running.read();
            AgencyId receiver = closed.map(one -> one.closed().receivedBy()).orElse(null);
            return new Item(
                    running.id().toString(),
                    running.started().kind(),
                    read ? running.started().provider() : null,
                    running.started().providerName(),
                    running.at(),
                    running.by().value(),
                    closed.map(Support.Closed::at).orElse(null),
                    receiver == null ? null : receiver.value(),
                    closed.map(one -> one.closed().reason()).orElse(null),
                    (read && closed.isPresent()) ? Boolean.valueOf(receiver == null) : null,
                    may);
        }
    }

    static ServicesView of(ShowThings.Shown<Support> shown) {
        return new ServicesView(
                shown.things().stream().map(one -> Item.of(one, shown.may())).toList());
    }
}

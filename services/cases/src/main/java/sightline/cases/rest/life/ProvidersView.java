package sightline.cases.rest.life;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.support.Provider;
import sightline.platform.language.CareKind;

/** Who cares for a person now. */
@Schema(name = "Providers")
record ProvidersView(List<Item> items) {

    /** One of them; who it is, is for health alone. */
    @Schema(name = "Provider")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            CareKind kind, @Nullable String to, @Nullable String providerName, Instant at, String agency) {

        private static Item of(Provider one) {
            return new Item(
                    one.what().kind(),
                    one.read() ? one.what().to().value() : null,
                    one.what().providerName(),
                    one.at(),
                    one.by().value());
        }
    }

    static ProvidersView of(List<Provider> providers) {
        return new ProvidersView(providers.stream().map(Item::of).toList());
    }
}

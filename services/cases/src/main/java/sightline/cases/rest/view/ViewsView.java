package sightline.cases.rest.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Said;
import sightline.cases.domain.view.View;
import sightline.cases.domain.view.ViewFact;
import sightline.cases.usecases.view.ShowViews;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Settler;
import sightline.platform.language.ViewTopic;

/** What agencies see differently, by topic. */
@Schema(name = "DifferingViews")
record ViewsView(List<Item> items) {

    /** One of it; unsettled when it says nothing of who decided. */
    @Schema(name = "DifferingView")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            ViewTopic topic,
            List<String> agencies,
            @Nullable String positions,
            Instant at,
            String agency,
            @Nullable Settler decidedBy,
            @Nullable Instant settledAt,

            @Schema(description = "What its reader may do about it now: settle-view")
            List<String> may) {

        static Stream<Item> of(View one, boolean settles) {
            return switch (one) {
                case View.Shared _ -> Stream.empty();
                case View.Differing differing ->
                    Stream.of(of(differing.said(), null, settles ? List.of("settle-view") : List.of()));
                case View.Settled settled -> Stream.of(of(settled.said(), settled.settled(), List.of()));
            };
        }

        private static Item of(
                Said<ViewFact.Differs> said, @Nullable Said<ViewFact.Settled> settled, List<String> may) {
            ViewFact.Differs what = said.what();
            return new Item(
                    what.topic(),
                    what.agencies().stream().map(AgencyId::value).sorted().toList(),
                    what.positions().isEmpty() ? null : what.positions(),
                    said.at(),
                    said.by().value(),
                    settled == null ? null : settled.what().by(),
                    settled == null ? null : settled.at(),
                    may);
        }
    }

    static ViewsView of(ShowViews.Shown shown) {
        return new ViewsView(shown.views().stream()
                .flatMap(one -> Item.of(one, shown.settles()))
                .toList());
    }
}

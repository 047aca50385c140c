package sightline.cases.rest.victim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.victim.VictimContact;
import sightline.cases.usecases.victim.ShowVictimContacts;
import sightline.platform.access.CaseVerb;

/** The victims' section of a case, the latest contact first. */
@Schema(name = "VictimContacts")
record VictimContactsView(
        List<Item> items,

        @Schema(description = "What its reader may do now: offer-victim-contact")
        List<String> may) {

    /** What was said, and when. */
    @Schema(name = "VictimViews")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Views(Instant at, String views, @Nullable Boolean conditionsRequested) {}

    /** One contact. */
    @Schema(name = "VictimContact")
    record Item(
            String contactId,
            Instant at,
            String agency,
            @Schema(description = "The latest last") List<Views> views,

            @Schema(description = "What its reader may do about it now: record-views")
            List<String> may) {

        static Item of(VictimContact one, boolean records) {
            return new Item(
                    one.id().toString(),
                    one.at(),
                    one.by().value(),
                    one.views().stream()
                            .map(said -> new Views(
                                    said.at(), said.said().words(), said.said().conditionsRequested()))
                            .toList(),
                    records ? List.of("record-views") : List.of());
        }
    }

    static VictimContactsView of(ShowVictimContacts.Shown shown) {
        boolean records = shown.rights().contains(CaseVerb.RECORD_VICTIM_VIEWS);
        return new VictimContactsView(
                shown.contacts().stream().map(one -> Item.of(one, records)).toList(),
                shown.rights().contains(CaseVerb.OFFER_VICTIM_CONTACT) ? List.of("offer-victim-contact") : List.of());
    }
}

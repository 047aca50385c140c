package sightline.platform.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import sightline.platform.access.Seat;
import sightline.platform.contracts.Catalogue;
import sightline.platform.contracts.premises.ResidentArrivedV1;
import sightline.platform.contracts.premises.ResidentDepartedV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.Place;
import sightline.platform.language.PlacementId;

class KnowingOfAFactLaterTest {
    private static final PlacementId PLACEMENT = new PlacementId(UUID.randomUUID());
    private static final AgencyId PREMISES = new AgencyId("northshire-elm-house");
    private static final Seat HOUSING = new Seat(Place.DTC, AgencyKind.HOUSING, false);

    @Test
    void whoever_reads_a_fact_later_is_of_the_audience_that_heard_of_it() {
        assertThat(audienceOf(new ResidentDepartedV1(PLACEMENT, PREMISES, true, null))
                        .includes(HOUSING))
                .isTrue();
        assertThat(audienceOf(new ResidentArrivedV1(PLACEMENT, PREMISES)).includes(HOUSING))
                .isFalse();
    }

    @Test
    void of_a_fact_that_no_contract_describes_nobody_is_told() {
        assertThatThrownBy(() -> FactAudience.of("sightline.case.imagined.v1", "{}"))
                .isInstanceOf(IllegalStateException.class);
    }

    private static FactAudience audienceOf(Record fact) {
        Catalogue catalogue = Catalogue.ofEverything();
        return FactAudience.of(
                catalogue.of(fact.getClass()).type(), catalogue.toData(fact).toString());
    }
}
